package vn.thidua.account.throttle;

import java.time.Clock;

/** Throttles of a test's own. */
public final class TestThrottles {

	private TestThrottles() {
	}

	/** A throttle of wrong tokens that goes by that clock. */
	public static TokenThrottle ofTokens(Clock clock) {
		return new TokenThrottle(clock);
	}

}
