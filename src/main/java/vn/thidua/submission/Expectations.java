package vn.thidua.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Measure;
import vn.thidua.plan.Suspicion;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.MonthsCounted;
import vn.thidua.planning.Plans;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;

/**
 * What the reported figures of units are compared with: their targets, and the figures of
 * the year before.
 *
 * @param period the period of the figures
 * @param indicators the indicators by code
 * @param targets the targets that count, by unit
 */
public record Expectations(Period period, Map<String, Indicator> indicators,
		Map<String, List<AssignedRevision>> targets) {

	/** What is expected of units in a period. */
	static Expectations of(Plans plans, Period period, Collection<String> units) {
		return new Expectations(period, plans.indicators(),
				plans.counting(period, List.copyOf(units))
					.stream()
					.collect(Collectors.groupingBy(AssignedRevision::unitCode)));
	}

	/** What looks implausible of a figure by itself. */
	List<Doubt> doubts(String unitCode, ReportedFigure one) {
		Figure figure = Figure.of(one.figure());
		Indicator indicator = this.indicators.get(one.indicator());
		List<Doubt> doubts = new ArrayList<>(besideLastYear(one, indicator));
		if (indicator != null) {
			List<AssignedRevision> assigned = this.targets.getOrDefault(unitCode, List.of())
				.stream()
				.filter((target) -> target.indicator().equals(indicator.code()))
				.toList();
			for (AssignedRevision target : assigned) {
				besideTarget(figure, target, indicator, assigned).stream()
					.map((found) -> doubt(one, target(found.kind()), found.beside()))
					.filter((doubt) -> doubts.stream().noneMatch((other) -> other.kind() == doubt.kind()))
					.forEach(doubts::add);
			}
		}
		return List.copyOf(doubts);
	}

	static List<Doubt> besideLastYear(ReportedFigure one, @Nullable Indicator indicator) {
		if (one.previous().isEmpty()) {
			return List.of();
		}
		Direction direction = (indicator == null) ? Direction.AT_LEAST : indicator.direction();
		return Suspicion.besideLastYear(Figure.of(one.figure()), Figure.of(one.previous()), direction)
			.stream()
			.map((found) -> doubt(one, Doubt.Kind.valueOf(found.kind().name()), found.beside()))
			.toList();
	}

	/** A figure that adds up is compared with the target of the same months alone. */
	private List<Suspicion> besideTarget(Figure figure, AssignedRevision target, Indicator indicator,
			List<AssignedRevision> assigned) {
		Goal goal = TypedText.goal(target.target(), target.directionOr(indicator), indicator.measure()).value();
		Period horizon = Period.parseAny(target.horizon()).orElse(this.period);
		boolean open = horizon.outlasts(this.period);
		boolean comparable = !indicator.cumulative() || open
				|| horizon.sameMonths(MonthsCounted.of(this.period, assigned).in(this.period));
		return (goal == null || !comparable) ? List.of()
				: Suspicion.besideTarget(figure, goal, Measure.of(indicator.measure()), indicator.cumulative() && open);
	}

	private static Doubt.Kind target(Suspicion.Kind kind) {
		return switch (kind) {
			case OVER_THREE_TIMES -> Doubt.Kind.OVER_THREE_TIMES_TARGET;
			case UNDER_A_THIRD -> Doubt.Kind.UNDER_A_THIRD_TARGET;
			case OVER_HUNDRED -> Doubt.Kind.OVER_HUNDRED;
		};
	}

	private static Doubt doubt(ReportedFigure one, Doubt.Kind kind, Figure beside) {
		return new Doubt(one.indicator(), kind, List.of(one.figure(), beside.plain()));
	}

}
