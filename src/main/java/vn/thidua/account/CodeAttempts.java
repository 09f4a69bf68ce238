package vn.thidua.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.FailureLog;

/**
 * Counts wrong codes of the second factor, which has few enough to be guessed by whoever
 * knows the password, and takes none for ever longer: after the fifth in a row for a
 * minute, after each further one for twice as long, up to a day. An attempt counts as
 * failed from its begin, so that many at once gain nothing.
 */
@Component
public class CodeAttempts {

	/** Why an attempt fails that is made while no code is taken. */
	public static final String LOCKED = "locked";

	private static final int FREE = 4;

	private static final Duration FIRST = Duration.ofMinutes(1);

	private static final Duration LONGEST = Duration.ofDays(1);

	private static final String LOCK = "select failures, locked_until from account where id = ? for update";

	private final JdbcClient jdbc;

	private final FailureLog log;

	private final Clock clock;

	CodeAttempts(JdbcClient jdbc, FailureLog failures, Clock clock) {
		this.jdbc = jdbc;
		this.log = failures;
		this.clock = clock;
	}

	/** Begins an attempt; {@code false} where no code is taken now. */
	@Transactional
	public boolean begin(Account account) {
		State state = this.jdbc.sql(LOCK).param(account.id()).query(State::of).single();
		Instant now = this.clock.instant();
		if (state.lockedUntil() != null && state.lockedUntil().isAfter(now)) {
			return false;
		}
		int failures = state.failures() + 1;
		this.jdbc.sql("update account set failures = ?, locked_until = ? where id = ?")
			.param(failures)
			.param((failures > FREE) ? AccountStore.time(now.plus(delay(failures))) : null)
			.param(account.id())
			.update();
		return true;
	}

	/** For how long no code is taken after that many failures in a row. */
	static Duration delay(int failures) {
		if (failures <= FREE) {
			return Duration.ZERO;
		}
		Duration delay = FIRST;
		for (int at = FREE + 1; at < failures && delay.compareTo(LONGEST) < 0; at++) {
			delay = delay.multipliedBy(2);
		}
		return (delay.compareTo(LONGEST) > 0) ? LONGEST : delay;
	}

	/**
	 * Ends an attempt that failed, with a word why; it stays counted.
	 * @return whether no code is taken from now on
	 */
	@Transactional
	public boolean failed(Account account, String origin, String why) {
		State state = this.jdbc.sql(LOCK).param(account.id()).query(State::of).single();
		this.log.record(account.actor(origin), "account.login-failed", account.subject(), why);
		Instant until = state.lockedUntil();
		boolean locks = until != null && until.isAfter(this.clock.instant()) && !why.equals(LOCKED);
		if (locks) {
			this.log.record(account.actor(origin), "account.locked", account.subject(),
					"failures=" + state.failures() + ", until=" + until);
		}
		return locks;
	}

	/** Ends an attempt that succeeded, and with it the row of failures. */
	public void passed(Account account) {
		this.jdbc.sql("update account set failures = 0, locked_until = null where id = ?").param(account.id()).update();
	}

	private record State(int failures, @Nullable Instant lockedUntil) {

		static State of(ResultSet row, int number) throws SQLException {
			return new State(row.getInt("failures"), AccountStore.instant(row, "locked_until"));
		}

	}

}
