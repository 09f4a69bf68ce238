package vn.thidua.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thidua.plan.Indicator;
import vn.thidua.plan.Measure;
import vn.thidua.plan.Suspicion;
import vn.thidua.plan.Target;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.shared.Problems;
import vn.thidua.shared.VietnameseText;

/** Warns of results that are far from their target or from last year's (1.1, doubts). */
final class ResultDoubts {

	private final Period period;

	private final Map<String, Indicator> indicators;

	private final Map<List<String>, List<Target>> targets;

	private final Problems problems;

	ResultDoubts(Period period, Map<String, Indicator> indicators, List<Target> targets, Problems problems) {
		this.period = period;
		this.indicators = indicators;
		this.targets = targets.stream()
			.collect(Collectors.groupingBy((target) -> List.of(target.unitCode(), target.indicator())));
		this.problems = problems;
	}

	void check(Result result) {
		Indicator indicator = this.indicators.get(result.indicator());
		Figure actual = result.actual();
		if (indicator == null || actual == null) {
			return;
		}
		Figure previous = result.previous();
		if (previous != null) {
			Suspicion.besideLastYear(actual, previous, indicator.direction())
				.forEach((one) -> warn(result, actual, "doubt.previous.", one, indicator));
		}
		Measure measure = Measure.of(indicator.measure());
		Set<Suspicion.Kind> told = new HashSet<>();
		this.targets.getOrDefault(List.of(result.unitCode(), result.indicator()), List.of())
			.stream()
			.filter((target) -> comparable(result, target, indicator))
			.flatMap((target) -> Suspicion
				.besideTarget(actual, target.goal(), measure, indicator.cumulative() && open(target))
				.stream())
			.filter((one) -> told.add(one.kind()))
			.forEach((one) -> warn(result, actual, "doubt.target.", one, indicator));
	}

	/** A figure that adds up is compared with the target of the same months alone. */
	private boolean comparable(Result result, Target target, Indicator indicator) {
		Period horizon = target.horizon().after(this.period) ? this.period : target.horizon().upTo(this.period);
		return !indicator.cumulative() || months(result).sameMonths(horizon)
				|| (result.months() == null && target.horizon().outlasts(this.period));
	}

	private Period months(Result result) {
		Period told = (result.months() == null) ? this.period : result.months();
		return told.after(this.period) ? told : told.upTo(this.period);
	}

	private boolean open(Target target) {
		return target.horizon().outlasts(this.period);
	}

	private void warn(Result result, Figure actual, String beside, Suspicion suspicion, Indicator indicator) {
		String kind = suspicion.kind().name().toLowerCase(Locale.ROOT);
		this.problems.warning(result.place(), VietnameseText.of(actual, indicator.measure()), beside + kind,
				indicator.code(), VietnameseText.of(suspicion.beside(), indicator.measure()));
	}

}
