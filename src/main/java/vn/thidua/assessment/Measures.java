package vn.thidua.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Comparison;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Pace;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;

/**
 * The figures that are shown beside a verdict (data contract, 2); nothing where one does
 * not apply.
 *
 * @param completion how much of the target is reached, in percent, never below nought
 * @param over the distance to the target, in percent of it or in the indicator's own
 * measure
 * @param change the difference to the year before
 * @param exactCompletion the completion before rounding, to thirty places
 */
record Measures(@Nullable Figure completion, @Nullable Figure over, @Nullable Figure change,
		@Nullable BigDecimal exactCompletion) {

	private static final Figure HUNDRED = Figure.of(100);

	private static final int EXACT_PLACES = 30;

	private static final Measures NONE = new Measures(null, null, null, null);

	static Measures of(TargetCase target) {
		Comparison comparison = target.comparison();
		Figure attestedOver = (target.result() == null || target.attested() == null) ? null
				: target.result().attestedOver();
		if (comparison == null) {
			return (attestedOver == null) ? NONE
					: new Measures(null, attestedOver.roundedBeside(Figure.ZERO), null, null);
		}
		Goal goal = target.target().goal();
		boolean single = goal.upper() == null && !goal.figure().zero();
		Figure size = goal.figure().magnitude();
		Figure part = single ? Pace.reached(comparison.gap(), size) : null;
		return new Measures((part == null) ? null : part.dividedFor(size, HUNDRED), over(target, comparison, single),
				change(target),
				(part == null) ? null : part.value().divide(size.value(), EXACT_PLACES, RoundingMode.HALF_UP));
	}

	/**
	 * The completion less the share of the horizon that has passed when the period ends,
	 * both in percent; nothing where there is no completion.
	 */
	static @Nullable Figure pace(TargetCase target, Period period) {
		Comparison comparison = target.comparison();
		return (comparison == null) ? null
				: Pace.of(target.target().goal(), comparison, target.target().horizon(), period);
	}

	private static @Nullable Figure over(TargetCase target, Comparison comparison, boolean single) {
		if (target.indicator().over() == Excess.POINTS) {
			return comparison.gap().roundedBeside(Figure.ZERO);
		}
		return single
				? comparison.gap().inHundredths().dividedFor(target.target().goal().figure().magnitude(), Figure.ZERO)
				: null;
	}

	private static @Nullable Figure change(TargetCase target) {
		Figure actual = target.actual();
		Figure previous = (target.result() == null) ? null : target.result().previous();
		return (actual == null || previous == null) ? null : actual.minus(previous);
	}

}
