package vn.thidua.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thidua.planning.Relation;
import vn.thidua.shared.Place;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.ImportDoubts;
import vn.thidua.submission.ReportedFigure;

/**
 * Warns of sums that do not add up and of rates that contradict their parts. Only figures
 * of indicators that hang together are kept, until all lines are read.
 */
final class RelatedDoubts {

	private final CheckContext context;

	private final HeldReports held;

	private final ImportDoubts doubts;

	private final List<Relation> relations;

	private final Set<String> members;

	private final Map<String, Map<String, Changed>> units = new LinkedHashMap<>();

	RelatedDoubts(CheckContext context, HeldReports held, ImportDoubts doubts) {
		this.context = context;
		this.held = held;
		this.doubts = doubts;
		this.relations = doubts.relations();
		this.members = ImportDoubts.members(this.relations);
	}

	/** Takes a figure that would change. */
	void add(String unitCode, ReportedFigure after, Place place) {
		if (this.members.contains(after.indicator())) {
			this.units.computeIfAbsent(unitCode, (unit) -> new HashMap<>())
				.put(after.indicator(), new Changed(after, place));
		}
	}

	/** Compares everything taken. */
	void flush() {
		Map<String, Map<String, ReportedFigure>> now = this.held.figures(this.context.actor(),
				this.context.period().code(), this.units.keySet(), this.members);
		this.units.forEach((unit, changed) -> {
			Map<String, ReportedFigure> figures = new LinkedHashMap<>(now.getOrDefault(unit, Map.of()));
			changed.forEach((code, one) -> figures.put(code, one.figure()));
			Place anywhere = changed.values().iterator().next().place();
			this.doubts.besideOthers(this.relations, figures).forEach((doubt) -> {
				Changed own = changed.get(doubt.indicator());
				this.context.doubt(doubt, (own == null) ? anywhere : own.place());
			});
		});
		this.units.clear();
	}

	private record Changed(ReportedFigure figure, Place place) {
	}

}
