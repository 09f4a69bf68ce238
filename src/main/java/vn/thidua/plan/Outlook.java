package vn.thidua.plan;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;

/**
 * What the figure of an interim period says of a target whose horizon is not over yet.
 * The forecast is linear: every month to come brings what a month has brought so far. It
 * is for guidance and no verdict.
 * <p>
 * The figure of a cumulative indicator counts from the start of the horizon, which for a
 * year's target is the start of the year: the figure of {@code 2023-Q3} under a target
 * for {@code 2023} is that of nine months, not of three.
 *
 * @param monthsPassed how many months of the horizon have passed, at least one
 * @param monthsLeft how many are left, at least one
 * @param pace the completion less the share of the horizon that has passed, in percent;
 * nothing where the indicator is not cumulative, for a range and a target of nought
 * @param forecast the forecast; nothing where there is none
 * @param none why there is no forecast; nothing where there is one
 */
public record Outlook(int monthsPassed, int monthsLeft, @Nullable Figure pace, @Nullable Forecast forecast,
		@Nullable NoForecast none) {

	/** Why a figure that is not final has no forecast. */
	public enum NoForecast {

		/** The figure does not grow with the months. */
		NOT_CUMULATIVE,
		/** The target is a range. */
		RANGE,
		/** The target is one exact figure. */
		EXACTLY

	}

	/** What the months left ask for. */
	public enum Need {

		/** So much a month, and with a strict bound more than that. */
		AT_LEAST_PER_MONTH,
		/** No more than so much a month, and with a strict bound less than that. */
		AT_MOST_PER_MONTH,
		/** The least that was asked is reached already. */
		REACHED,
		/** The most that was allowed is used up already. */
		USED_UP

	}

	/**
	 * The linear forecast at the end of the horizon.
	 *
	 * @param atEnd the figure to expect, rounded for showing so that it never shows the
	 * target where it is not; whole where whole things are counted
	 * @param meets whether it meets the target, decided on the exact figure
	 * @param remaining the target less the figure reached, exactly; below nought beyond
	 * the target
	 * @param need what the months left ask for
	 * @param perMonth how much a month, rounded for showing; nothing where it is reached
	 * or used up
	 */
	public record Forecast(Figure atEnd, boolean meets, Figure remaining, Need need, @Nullable Figure perMonth) {
	}

	/**
	 * What the figure that a period reaches says of a target of that horizon; nothing
	 * where the horizon is over with the period or has not begun.
	 */
	public static Optional<Outlook> of(Goal goal, Indicator indicator, Period horizon, Period period, Figure actual) {
		return of(goal, Measure.of(indicator.measure()), indicator.cumulative(), horizon, period, actual);
	}

	/**
	 * The same for an indicator of which no more is known than its unit of measure and
	 * whether it is cumulative.
	 */
	public static Optional<Outlook> of(Goal goal, Measure measure, boolean cumulative, Period horizon, Period period,
			Figure actual) {
		int passed = horizon.monthsPassedAtEndOf(period);
		if (passed == 0 || !horizon.outlasts(period)) {
			return Optional.empty();
		}
		int left = horizon.months() - passed;
		NoForecast none = none(goal, cumulative);
		Figure pace = cumulative ? Pace.of(goal, Comparison.of(goal, actual), horizon, period) : null;
		return Optional.of(new Outlook(passed, left, pace,
				(none == null) ? forecast(goal, measure, actual, passed, left) : null, none));
	}

	private static @Nullable NoForecast none(Goal goal, boolean cumulative) {
		if (!cumulative) {
			return NoForecast.NOT_CUMULATIVE;
		}
		return switch (goal.direction()) {
			case BETWEEN -> NoForecast.RANGE;
			case EXACTLY -> NoForecast.EXACTLY;
			default -> null;
		};
	}

	private static Forecast forecast(Goal goal, Measure measure, Figure actual, int passed, int left) {
		Figure months = Figure.of(passed);
		Figure atEnd = actual.times(Figure.of(passed + left));
		Figure remaining = goal.figure().minus(actual);
		Need need = need(goal, remaining);
		boolean open = need == Need.AT_LEAST_PER_MONTH || need == Need.AT_MOST_PER_MONTH;
		boolean meets = reaches(goal, atEnd, goal.figure().times(months));
		boolean whole = measure.counted() && measure.power() == 0;
		return new Forecast(whole ? whole(goal, atEnd, months, meets) : atEnd.dividedFor(months, goal.figure()), meets,
				remaining, need, open ? perMonth(goal, remaining, Figure.of(left), whole) : null);
	}

	/** The nearest whole figure that does not belie what was decided on the exact one. */
	private static Figure whole(Goal goal, Figure atEnd, Figure months, boolean meets) {
		return Stream.of(RoundingMode.HALF_UP, RoundingMode.FLOOR, RoundingMode.CEILING)
			.map((rounding) -> atEnd.wholeOf(months, rounding))
			.filter((rounded) -> reaches(goal, rounded, goal.figure()) == meets)
			.findFirst()
			.orElseGet(() -> atEnd.wholeOf(months, RoundingMode.HALF_UP));
	}

	/**
	 * So many whole ones a month that the target is met with them: of what must be at
	 * least so much, one more rather than less, and where it must be more than that, one
	 * less rather than more.
	 */
	private static Figure perMonth(Goal goal, Figure remaining, Figure left, boolean whole) {
		if (!whole) {
			return remaining.dividedFor(left, Figure.ZERO);
		}
		boolean up = (goal.direction() == Direction.AT_LEAST) != goal.strict();
		return remaining.wholeOf(left, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
	}

	private static Need need(Goal goal, Figure remaining) {
		if (goal.direction() == Direction.AT_LEAST) {
			return reaches(goal, Figure.ZERO, remaining) ? Need.REACHED : Need.AT_LEAST_PER_MONTH;
		}
		return reaches(goal, Figure.ZERO, remaining) ? Need.AT_MOST_PER_MONTH : Need.USED_UP;
	}

	private static boolean reaches(Goal goal, Figure figure, Figure asked) {
		Figure beyond = (goal.direction() == Direction.AT_LEAST) ? figure.minus(asked) : asked.minus(figure);
		return goal.strict() ? beyond.sign() > 0 : beyond.sign() >= 0;
	}

}
