package vn.thidua.work;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Outlook;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.report.OutcomeLine;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;

/**
 * A target of a unit with its verdict and what is told beside it.
 *
 * @param line the verdict
 * @param previous the figure of the same period of the year before, plain; empty where
 * not known
 * @param outlook what the figure says of a target whose horizon is not over; nothing
 * where there is no figure or no such horizon
 */
public record UnitTarget(OutcomeLine line, String previous, @Nullable Outlook outlook) {

	static UnitTarget of(OutcomeLine line, String previous, Optional<AssignedRevision> assigned,
			@Nullable Indicator indicator, Period period) {
		if (assigned.isEmpty() || indicator == null || line.actual().isEmpty()) {
			return new UnitTarget(line, previous, null);
		}
		return new UnitTarget(line, previous,
				outlook(assigned.get(), indicator, period, Figure.of(line.actual())).orElse(null));
	}

	private static Optional<Outlook> outlook(AssignedRevision assigned, Indicator indicator, Period period,
			Figure actual) {
		Direction direction = assigned.direction().isEmpty() ? indicator.direction()
				: Direction.valueOf(assigned.direction().toUpperCase(Locale.ROOT));
		Goal goal = TypedText.goal(assigned.target(), direction, indicator.measure()).value();
		Optional<Period> horizon = Period.parseAny(assigned.horizon());
		return (goal == null || horizon.isEmpty()) ? Optional.empty()
				: Outlook.of(goal, indicator, horizon.get(), period, actual);
	}

	/** The forecast at the end of the horizon, plain; empty where there is none. */
	public String forecast() {
		return (this.outlook == null || this.outlook.forecast() == null) ? "" : this.outlook.forecast().atEnd().plain();
	}

	/** Whether the forecast meets the target. */
	public boolean meets() {
		return this.outlook != null && this.outlook.forecast() != null && this.outlook.forecast().meets();
	}

	/** What the months left ask for: the code of {@link Outlook.Need}; empty for none. */
	public String need() {
		return (this.outlook == null || this.outlook.forecast() == null) ? "" : this.outlook.forecast().need().name();
	}

	/** How much a month, plain; empty where there is nothing to tell. */
	public String perMonth() {
		Figure perMonth = (this.outlook == null || this.outlook.forecast() == null) ? null
				: this.outlook.forecast().perMonth();
		return (perMonth == null) ? "" : perMonth.plain();
	}

	/** Completion less the share of the horizon passed, plain; empty for none. */
	public String pace() {
		return (this.outlook == null || this.outlook.pace() == null) ? "" : this.outlook.pace().plain();
	}

	/** Whether the completion is ahead of the months. */
	public boolean ahead() {
		return this.outlook != null && this.outlook.pace() != null && this.outlook.pace().sign() > 0;
	}

	/**
	 * Why there is no forecast: the code of {@link Outlook.NoForecast}; empty for none.
	 */
	public String none() {
		return (this.outlook == null || this.outlook.none() == null) ? "" : this.outlook.none().name();
	}

}
