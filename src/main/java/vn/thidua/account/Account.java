package vn.thidua.account;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.thidua.access.AccountUser;
import vn.thidua.access.Actor;

/**
 * An account as it is stored.
 *
 * @param id its number
 * @param version counts the changes of its details
 * @param details what an administrator says of it
 * @param passwordHash the password's hash with the name of its method
 * @param mustChange whether the password must be changed before anything else
 * @param enabled whether it may log in
 * @param failures wrong codes of the second factor since the last right one
 * @param lockedUntil until when no code is taken; {@code null} where codes are
 * @param unlocks how often an administrator or the command line has unlocked it
 * @param secondFactor whether it has a second factor
 * @param barredUntil until when it counts for nobody where two must agree, because
 * another had it in hand; {@code null} where it counts
 * @param createdAt when it was created
 * @param createdBy by whom
 */
public record Account(long id, int version, AccountDetails details, String passwordHash, boolean mustChange,
		boolean enabled, int failures, @Nullable Instant lockedUntil, int unlocks, boolean secondFactor,
		@Nullable Instant barredUntil, Instant createdAt, String createdBy) {

	/** What makes two names, or two e-mail addresses, the same. */
	public static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/** The log-in name. */
	public String name() {
		return this.details.name();
	}

	/** Whether no code of its second factor is taken at that time. */
	public boolean locked(Instant now) {
		return this.lockedUntil != null && this.lockedUntil.isAfter(now);
	}

	/** Whether it counts for nobody where two must agree at that time. */
	public boolean barred(Instant now) {
		return this.barredUntil != null && this.barredUntil.isAfter(now);
	}

	/** The account as who is logged in. */
	public AccountUser user() {
		return new AccountUser(name(), this.passwordHash, this.details.role(), this.details.unitCode(), this.enabled,
				true);
	}

	/** The account as who acts from that address. */
	public Actor actor(String origin) {
		return new Actor(name(), this.details.role(), this.details.unitCode(), origin);
	}

	/** Whether it is the actor's own. */
	public boolean is(Actor actor) {
		return key(name()).equals(key(actor.name()));
	}

	/** As the audit trail names it. */
	public String subject() {
		return "account " + name();
	}

}
