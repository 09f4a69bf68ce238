package vn.thidua.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;

/** How far the figure of an interim period runs ahead of the calendar, or behind it. */
public final class Pace {

	private Pace() {
	}

	/**
	 * The completion less the share of the horizon that has passed when the period ends,
	 * both in percent, to two places; nothing for a range or a target of nought.
	 */
	public static @Nullable Figure of(Goal goal, Comparison comparison, Period horizon, Period period) {
		if (goal.upper() != null || goal.figure().zero()) {
			return null;
		}
		Figure size = goal.figure().magnitude();
		Figure months = Figure.of(horizon.months());
		Figure due = Figure.of(horizon.monthsPassedAtEndOf(period)).inHundredths().times(size);
		Figure ahead = reached(comparison.gap(), size).times(months).minus(due);
		BigDecimal pace = ahead.value().divide(size.times(months).value(), 2, RoundingMode.HALF_UP);
		return Figure.of(new Figure(pace).brief());
	}

	/**
	 * A hundred times what is reached of a target of that size, never below nought: over
	 * the size it is the completion in percent.
	 */
	public static Figure reached(Figure gap, Figure size) {
		Figure reached = size.plus(gap).inHundredths();
		return (reached.sign() < 0) ? Figure.ZERO : reached;
	}

}
