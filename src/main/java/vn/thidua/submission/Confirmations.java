package vn.thidua.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.planning.ReportingPeriod;

/**
 * A confirmation is of what looked implausible when it was given: where something else
 * looks implausible since, it must be given again.
 */
@Component
class Confirmations {

	private final SubmissionDoubts doubts;

	Confirmations(SubmissionDoubts doubts) {
		this.doubts = doubts;
	}

	/**
	 * What is to be stored when figures change: these, and any whose confirmation is of
	 * something else now.
	 */
	List<ReportedFigure> settled(String unit, ReportingPeriod period, Map<String, ReportedFigure> before,
			List<ReportedFigure> changed) {
		Map<String, ReportedFigure> after = new LinkedHashMap<>(before);
		changed.forEach((one) -> after.put(one.indicator(), one));
		Map<String, List<Doubt>> old = byIndicator(unit, period, before);
		Map<String, List<Doubt>> now = byIndicator(unit, period, after);
		return after.values()
			.stream()
			.map((one) -> stale(before.get(one.indicator()), one, old, now) ? unconfirmed(one) : one)
			.filter((one) -> !one.equals(before.get(one.indicator())))
			.toList();
	}

	/** Whether everything that looks implausible is confirmed. */
	boolean complete(String unit, ReportingPeriod period, Map<String, ReportedFigure> figures) {
		return byIndicator(unit, period, figures).keySet()
			.stream()
			.noneMatch((code) -> figures.get(code).confirmation().isEmpty());
	}

	private Map<String, List<Doubt>> byIndicator(String unit, ReportingPeriod period,
			Map<String, ReportedFigure> figures) {
		return this.doubts.of(unit, period, figures).stream().collect(Collectors.groupingBy(Doubt::indicator));
	}

	private static boolean stale(@Nullable ReportedFigure before, ReportedFigure after, Map<String, List<Doubt>> old,
			Map<String, List<Doubt>> now) {
		List<Doubt> doubted = now.get(after.indicator());
		return doubted != null && before != null && !after.confirmation().isEmpty()
				&& after.confirmation().equals(before.confirmation()) && !doubted.equals(old.get(after.indicator()));
	}

	private static ReportedFigure unconfirmed(ReportedFigure one) {
		return new ReportedFigure(one.indicator(), one.said(), one.typed(), one.figure(), one.previousTyped(),
				one.previous(), one.completedOn(), one.note(), "");
	}

}
