package vn.thidua.account.token;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.thidua.account.TokenScope;

/**
 * A personal access token as it is stored; the token itself is not.
 *
 * @param id its number
 * @param account the number of the account that it acts for
 * @param label what its owner calls it
 * @param scopes what it is good for
 * @param createdAt when it was made
 * @param expiresAt from when it is refused
 * @param lastUsedAt when it was last used, to the minute; {@code null} if never
 * @param revokedAt when it was revoked; {@code null} if it is not
 */
public record AccessToken(long id, long account, String label, Set<TokenScope> scopes, Instant createdAt,
		Instant expiresAt, @Nullable Instant lastUsedAt, @Nullable Instant revokedAt) {

	/** {@code revoked}, {@code expired} or {@code good}. */
	public String state(Instant now) {
		if (this.revokedAt != null) {
			return "revoked";
		}
		return now.isBefore(this.expiresAt) ? "good" : "expired";
	}

}
