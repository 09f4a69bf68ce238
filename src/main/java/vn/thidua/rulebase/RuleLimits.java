package vn.thidua.rulebase;

import java.time.Duration;

/**
 * What one case may cost while its rules run.
 *
 * @param firings the most firings
 * @param time the longest time
 */
public record RuleLimits(int firings, Duration time) {

	/** Far more than any case needs that the packs are made for. */
	public static final RuleLimits DEFAULT = new RuleLimits(100_000, Duration.ofSeconds(10));

}
