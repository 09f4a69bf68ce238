package vn.thidua.account;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.audit.AuditLog;
import vn.thidua.audit.FailureLog;

/** Attempts counted by a clock of the test's own. */
public final class TestAttempts {

	private TestAttempts() {
	}

	/** Attempts that go by that clock. */
	public static CodeAttempts with(JdbcClient jdbc, AuditLog audit, Clock clock) {
		return new CodeAttempts(jdbc, new FailureLog(audit, clock), clock);
	}

}
