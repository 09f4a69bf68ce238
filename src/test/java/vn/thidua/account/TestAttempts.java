package vn.thidua.account;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.audit.AuditLog;

/** Attempts counted by a clock of the test's own. */
public final class TestAttempts {

	private TestAttempts() {
	}

	/** Attempts that go by that clock. */
	public static LogInAttempts with(JdbcClient jdbc, AuditLog audit, Clock clock) {
		return new LogInAttempts(jdbc, audit, clock);
	}

}
