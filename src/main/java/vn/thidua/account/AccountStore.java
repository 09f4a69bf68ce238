package vn.thidua.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;

/** Reads and writes accounts; demands no right and records nothing. */
@Component
public class AccountStore {

	static final String SELECT = """
			select id, version, name, display_name, email, role, unit_code, password_hash, must_change, enabled,
				failures, locked_until, unlocks, second_factor, barred_until,
				created_at, created_by
			from account
			""";

	private static final String INSERT = """
			insert into account (version, name, name_key, display_name, email, email_key, role, unit_code,
				password_hash, must_change, enabled, failures, created_at, created_by)
			values (0, :name, :nameKey, :displayName, :email, :emailKey, :role, :unitCode, :hash, :mustChange, true, 0,
				:now, :by)
			""";

	private static final String UPDATE = """
			update account set version = version + 1, display_name = :displayName, email = :email,
				email_key = :emailKey, role = :role, unit_code = :unitCode
			where id = :id and version = :version
			""";

	private final JdbcClient jdbc;

	/** The accounts of that database. */
	public AccountStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The account of that name, in whatever case it is written. */
	public Optional<Account> named(String name) {
		return by("name_key", Account.key(name));
	}

	/** The account of that e-mail address. */
	public Optional<Account> ofEmail(String email) {
		return by("email_key", Account.key(email));
	}

	/** The account of that number. */
	public Optional<Account> numbered(long id) {
		return by("id", id);
	}

	private Optional<Account> by(String column, Object value) {
		return this.jdbc.sql(SELECT + "where " + column + " = ?").param(value).query(AccountStore::account).optional();
	}

	/**
	 * How many administrators may log in; they stay as they are until the transaction
	 * ends.
	 */
	int enabledAdministrators() {
		return this.jdbc.sql("select id from account where role = 'ADMIN' and enabled for update")
			.query(Long.class)
			.list()
			.size();
	}

	/** Adds an account; answers its number. */
	public long insert(AccountDetails details, String hash, boolean mustChange, Instant now, String by) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql(INSERT)
			.params(columns(details))
			.param("name", details.name())
			.param("nameKey", Account.key(details.name()))
			.param("hash", hash)
			.param("mustChange", mustChange)
			.param("now", time(now))
			.param("by", by)
			.update(key, "id");
		return Objects.requireNonNull(key.getKey()).longValue();
	}

	/**
	 * Changes an account but its name; {@code false} if it is no longer of that version.
	 */
	public boolean update(long id, int version, AccountDetails details) {
		return this.jdbc.sql(UPDATE).params(columns(details)).param("id", id).param("version", version).update() == 1;
	}

	private static Map<String, @Nullable Object> columns(AccountDetails details) {
		Map<String, @Nullable Object> columns = new HashMap<>();
		columns.put("displayName", details.displayName());
		columns.put("email", details.email());
		columns.put("emailKey", details.email().isEmpty() ? null : Account.key(details.email()));
		columns.put("role", details.role().name());
		columns.put("unitCode", details.unitCode());
		return columns;
	}

	/** Lets an account log in, or not. */
	public void enable(long id, boolean enabled) {
		this.jdbc.sql("update account set enabled = ? where id = ?").params(enabled, id).update();
	}

	/** The administrators who may log in. */
	public List<Account> administrators() {
		return this.jdbc.sql(SELECT + "where role = 'ADMIN' and enabled").query(AccountStore::account).list();
	}

	/** Lets an account count for nobody where two must agree, until then. */
	public void bar(long id, Instant until) {
		this.jdbc.sql("update account set barred_until = ? where id = ?").params(time(until), id).update();
	}

	/** Forgets what failed at an account. */
	public void unlock(long id) {
		this.jdbc.sql("update account set failures = 0, locked_until = null, unlocks = unlocks + 1 where id = ?")
			.param(id)
			.update();
	}

	/** Gives an account another password. */
	public void password(long id, String hash, boolean mustChange) {
		this.jdbc.sql("update account set password_hash = ?, must_change = ? where id = ?")
			.params(hash, mustChange, id)
			.update();
	}

	/** A time as the database takes it. */
	static OffsetDateTime time(Instant instant) {
		return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

	static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time == null) ? null : time.toInstant();
	}

	static Account account(ResultSet row, int number) throws SQLException {
		AccountDetails details = new AccountDetails(row.getString("name"), row.getString("display_name"),
				row.getString("email"), Role.valueOf(row.getString("role")), row.getString("unit_code"));
		return new Account(row.getLong("id"), row.getInt("version"), details, row.getString("password_hash"),
				row.getBoolean("must_change"), row.getBoolean("enabled"), row.getInt("failures"),
				instant(row, "locked_until"), row.getInt("unlocks"), !row.getString("second_factor").isEmpty(),
				instant(row, "barred_until"), Objects.requireNonNull(instant(row, "created_at")),
				row.getString("created_by"));
	}

}
