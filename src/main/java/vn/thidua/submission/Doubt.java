package vn.thidua.submission;

import java.util.List;

/**
 * Why a reported figure looks implausible. It refuses nothing, but before a submission is
 * handed in the unit confirms the figure with a note, or changes it.
 *
 * @param indicator the indicator whose figure it is
 * @param kind what looks wrong
 * @param figures the figures that the text mentions, plain
 */
public record Doubt(String indicator, Kind kind, List<String> figures) {

	/** What looks wrong with a figure. */
	public enum Kind {

		/** It is over three times last year's. */
		OVER_THREE_TIMES,
		/** It is under a third of last year's. */
		UNDER_A_THIRD,
		/** It is over three times its target. */
		OVER_THREE_TIMES_TARGET,
		/** It is under a third of its target. */
		UNDER_A_THIRD_TARGET,
		/** It is a percentage far over a hundred. */
		OVER_HUNDRED,
		/** It is not the sum of its parts. */
		SUM,
		/** It is a rate that contradicts the figures it is made of. */
		RATE,
		/** It is a rate of something to nought. */
		RATE_OF_NOUGHT

	}

}
