package vn.thidua.notice;

import java.time.Duration;
import java.util.List;

/**
 * A letter that waits to be sent.
 *
 * @param id its number
 * @param address to whom
 * @param subject its subject
 * @param body its text
 * @param attempts how often it was tried
 */
record Letter(long id, String address, String subject, String body, int attempts) {

	/** How long it waits after each attempt that failed; after the last it has failed. */
	private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6));

	/** Whether another attempt that fails is the last. */
	boolean last() {
		return this.attempts >= WAITS.size();
	}

	/** How long to wait after another attempt that fails. */
	Duration pause() {
		return WAITS.get(Math.min(this.attempts, WAITS.size() - 1));
	}

}
