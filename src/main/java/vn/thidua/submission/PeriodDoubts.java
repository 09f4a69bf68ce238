package vn.thidua.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.planning.Plans;
import vn.thidua.planning.Relation;
import vn.thidua.planning.Relations;
import vn.thidua.planning.ReportingPeriod;

/** Counts what looks implausible in what many units report. */
@Service
@Transactional(readOnly = true)
public class PeriodDoubts {

	private static final int AT_ONCE = 200;

	private final HeldTables tables;

	private final Relations relations;

	private final Plans plans;

	private final Rights rights;

	PeriodDoubts(HeldTables tables, Relations relations, Plans plans, Rights rights) {
		this.plans = plans;
		this.tables = tables;
		this.relations = relations;
		this.rights = rights;
	}

	/**
	 * How many figures of a unit look implausible.
	 *
	 * @param unconfirmed how many it has not confirmed
	 * @param confirmed how many it has confirmed with a note
	 */
	public record Count(int unconfirmed, int confirmed) {

		/** No figure looks implausible. */
		public static final Count NONE = new Count(0, 0);

	}

	/** What looks implausible, by unit; units of which nothing does are not named. */
	public Map<String, Count> of(Actor actor, ReportingPeriod period, List<String> units) {
		this.rights.require(actor, Action.READ_REPORT);
		List<Relation> all = this.relations.all();
		Map<String, Count> counts = new LinkedHashMap<>();
		for (int from = 0; from < units.size(); from += AT_ONCE) {
			count(all, period, units.subList(from, Math.min(units.size(), from + AT_ONCE)), counts);
		}
		return counts;
	}

	private void count(List<Relation> relations, ReportingPeriod period, List<String> units,
			Map<String, Count> counts) {
		Map<String, Map<String, ReportedFigure>> reported = this.tables.figures(period.code(), units);
		Set<String> indicators = reported.values()
			.stream()
			.flatMap((figures) -> figures.keySet().stream())
			.collect(Collectors.toSet());
		Map<String, Map<String, ReportedFigure>> before = indicators.isEmpty() ? Map.of()
				: this.tables.accepted(LastYear.before(period.period()), units, indicators);
		Expectations expected = Expectations.of(this.plans, period.period(), reported.keySet());
		reported.forEach((unit, figures) -> {
			Plausibility plausibility = new Plausibility(relations, (one) -> expected.doubts(unit, one));
			Count count = count(plausibility, figures, before.getOrDefault(unit, Map.of()));
			if (!count.equals(Count.NONE)) {
				counts.put(unit, count);
			}
		});
	}

	private static Count count(Plausibility plausibility, Map<String, ReportedFigure> figures,
			Map<String, ReportedFigure> before) {
		Map<String, ReportedFigure> compared = new LinkedHashMap<>();
		figures.forEach((code, one) -> compared.put(code, SubmissionDoubts.compared(one, before.get(code))));
		List<Doubt> doubts = plausibility.doubts(compared);
		Set<String> doubted = doubts.stream().map(Doubt::indicator).collect(Collectors.toSet());
		int confirmed = (int) doubted.stream().filter((code) -> !figures.get(code).confirmation().isEmpty()).count();
		return new Count(doubted.size() - confirmed, confirmed);
	}

}
