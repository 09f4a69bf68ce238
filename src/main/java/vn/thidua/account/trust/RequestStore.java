package vn.thidua.account.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.account.Account;
import vn.thidua.account.AccountDetails;

/** Reads and writes requests. */
@Component
class RequestStore {

	private static final String OPEN = """
			select id, account_id, account_name, account_version, kind, display_name, email, role, unit_code,
				requested_at, requested_by
			from account_request where state = 'open'
			""";

	private static final String INSERT = """
			insert into account_request (account_id, account_name, account_version, kind, display_name, email, role,
				unit_code, state, open_slot, requested_at, requested_by)
			values (?, ?, ?, ?, ?, ?, ?, ?, 'open', 1, ?, ?)
			""";

	private static final String DECIDE = """
			update account_request set state = ?, open_slot = null, decided_at = ?, decided_by = ?
			where id = ? and state = 'open'
			""";

	private final JdbcClient jdbc;

	RequestStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<AccountRequest> open() {
		return this.jdbc.sql(OPEN + "order by id").query(RequestStore::request).list();
	}

	Optional<AccountRequest> open(long id) {
		return this.jdbc.sql(OPEN + "and id = ?").param(id).query(RequestStore::request).optional();
	}

	Optional<AccountRequest> openOf(long account) {
		return this.jdbc.sql(OPEN + "and account_id = ?").param(account).query(RequestStore::request).optional();
	}

	void insert(Account account, AccountRequest.Kind kind, AccountDetails details, Instant now, String by) {
		this.jdbc.sql(INSERT)
			.params(account.id(), account.name(), account.version(), kind.name(), details.displayName(),
					details.email(), details.role().name(), details.unitCode(), time(now), by)
			.update();
	}

	/** Decides a request; {@code false} if it is decided already. */
	boolean decide(long id, String state, String by, Instant now) {
		return this.jdbc.sql(DECIDE).params(state, time(now), by, id).update() == 1;
	}

	private static OffsetDateTime time(Instant instant) {
		return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

	private static AccountRequest request(ResultSet row, int number) throws SQLException {
		AccountDetails details = new AccountDetails(row.getString("account_name"), row.getString("display_name"),
				row.getString("email"), Role.valueOf(row.getString("role")), row.getString("unit_code"));
		return new AccountRequest(row.getLong("id"), row.getLong("account_id"), row.getInt("account_version"),
				AccountRequest.Kind.valueOf(row.getString("kind")), details,
				row.getObject("requested_at", OffsetDateTime.class).toInstant(), row.getString("requested_by"));
	}

}
