package vn.thidua.report;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Measure;
import vn.thidua.plan.Outlook;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;

/**
 * What an interim figure says of a target whose horizon is not over yet.
 *
 * @param horizon the period the target is for
 * @param strict whether the target itself is not enough
 * @param outlook pace and forecast
 * @param previous the figure of the same period of the year before; nothing where not
 * known
 */
public record OutlookLine(Period horizon, boolean strict, Outlook outlook, @Nullable Figure previous) {

	private static final int PERCENT = 100;

	/**
	 * The outlook on a line of a run; nothing where there is no figure, or where the
	 * verdict can only be lost by what is not reported yet.
	 */
	static Optional<OutlookLine> of(OutcomeLine line, Period period, Period horizon, boolean cumulative) {
		if (line.actual().isEmpty()) {
			return Optional.empty();
		}
		Figure actual = Figure.of(line.actual());
		Direction direction = Direction.valueOf(line.direction().toUpperCase(Locale.ROOT));
		return Goal.parse(direction, line.target())
			.flatMap((goal) -> Outlook.of(goal, Measure.of(line.measure()), cumulative, horizon, period, actual)
				.map((outlook) -> new OutlookLine(horizon, goal.strict(), outlook,
						line.change().isEmpty() ? null : actual.minus(Figure.of(line.change())))))
			.filter((outlook) -> line.status().equals("in_progress") || outlook.leavesRoom());
	}

	/** How much of the horizon has passed, in whole percent. */
	public int passedPercent() {
		return PERCENT * this.outlook.monthsPassed() / this.horizon.months();
	}

	/** Whether it is a limit that is kept so far and may still be passed. */
	private boolean leavesRoom() {
		Outlook.Forecast forecast = this.outlook.forecast();
		return forecast != null && forecast.need() == Outlook.Need.AT_MOST_PER_MONTH;
	}

}
