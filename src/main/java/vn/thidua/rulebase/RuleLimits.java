package vn.thidua.rulebase;

import java.time.Duration;

/**
 * What one case may cost while its rules run.
 *
 * @param firings the most firings
 * @param time the longest time
 * @param bytes the most memory that is asked for, given back or not
 */
public record RuleLimits(int firings, Duration time, long bytes) {

	private static final long MOST_BYTES = 256L << 20;

	private static final long FEWEST_BYTES = 16L << 20;

	/** Far more than any case needs that the packs are made for. */
	public static final RuleLimits DEFAULT = new RuleLimits(100_000, Duration.ofSeconds(10));

	/** The memory is what a case may take of this machine's, whatever else runs. */
	public RuleLimits(int firings, Duration time) {
		this(firings, time, share());
	}

	private static long share() {
		Runtime machine = Runtime.getRuntime();
		long share = machine.maxMemory() / (4L * machine.availableProcessors());
		return Math.max(FEWEST_BYTES, Math.min(MOST_BYTES, share));
	}

}
