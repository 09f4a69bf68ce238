package vn.thidua.account.token;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.account.TokenScope;
import vn.thidua.shared.Digest;

/** Reads and writes tokens. */
@Component
class TokenStore {

	private static final String SELECT = """
			select id, account_id, label, scopes, created_at, expires_at, last_used_at, revoked_at from account_token
			""";

	private static final String INSERT = """
			insert into account_token (account_id, label, scopes, hash, created_at, expires_at)
			values (?, ?, ?, ?, ?, ?)
			""";

	private final JdbcClient jdbc;

	TokenStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Stores a token by its digest; it is random enough for a plain one to hide it. */
	void insert(long account, String label, Set<TokenScope> scopes, String token, Instant now, Instant expires) {
		this.jdbc.sql(INSERT)
			.params(account, label, scopes.stream().map(TokenScope::name).collect(Collectors.joining(" ")), hash(token),
					time(now), time(expires))
			.update();
	}

	Optional<AccessToken> of(String token) {
		return this.jdbc.sql(SELECT + "where hash = ?").param(hash(token)).query(TokenStore::token).optional();
	}

	Optional<AccessToken> numbered(long id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id).query(TokenStore::token).optional();
	}

	List<AccessToken> of(long account) {
		return this.jdbc.sql(SELECT + "where account_id = ? order by id desc")
			.param(account)
			.query(TokenStore::token)
			.list();
	}

	void used(long id, Instant now) {
		this.jdbc.sql("update account_token set last_used_at = ? where id = ?").params(time(now), id).update();
	}

	/** Revokes a token; {@code false} if it was revoked before. */
	boolean revoke(long id, Instant now) {
		return this.jdbc.sql("update account_token set revoked_at = ? where id = ? and revoked_at is null")
			.params(time(now), id)
			.update() == 1;
	}

	/** Revokes every token of an account; how many there were. */
	int revokeAll(long account, Instant now) {
		return this.jdbc.sql("update account_token set revoked_at = ? where account_id = ? and revoked_at is null")
			.params(time(now), account)
			.update();
	}

	private static String hash(String token) {
		return new Digest().add("", token.getBytes(StandardCharsets.UTF_8)).hex();
	}

	private static OffsetDateTime time(Instant instant) {
		return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

	private static AccessToken token(ResultSet row, int number) throws SQLException {
		Set<TokenScope> scopes = Arrays.stream(row.getString("scopes").split(" "))
			.map(TokenScope::valueOf)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class)));
		return new AccessToken(row.getLong("id"), row.getLong("account_id"), row.getString("label"), scopes,
				row.getObject("created_at", OffsetDateTime.class).toInstant(),
				row.getObject("expires_at", OffsetDateTime.class).toInstant(), instant(row, "last_used_at"),
				instant(row, "revoked_at"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time == null) ? null : time.toInstant();
	}

}
