package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.ScoreLine;
import vn.thidua.rulebase.Criterion;
import vn.thidua.rulebase.Law;
import vn.thidua.rulebase.PackOnDay;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/** Sorts score lines into sheets and checks them against their criteria sets. */
final class Sheets {

	static final String STAGE = "commune-health";

	private final Law law;

	private final Problems problems;

	private final Map<String, Optional<PackOnDay>> sets = new HashMap<>();

	Sheets(Law law, Problems problems) {
		this.law = law;
		this.problems = problems;
	}

	/** The sheets in the order of communes and sets. */
	List<SheetCase> of(Dossier dossier) {
		Map<String, SheetCase> sheets = new TreeMap<>();
		for (ScoreLine line : dossier.scores()) {
			PackOnDay set = set(line);
			if (set != null) {
				String key = line.unitCode() + "\u0000" + set.pack().code();
				sheets
					.computeIfAbsent(key,
							(any) -> new SheetCase(dossier.units().get(line.unitCode()), set, new ArrayList<>()))
					.lines()
					.add(line);
			}
		}
		sheets.values().forEach(this::check);
		return List.copyOf(sheets.values());
	}

	private @Nullable PackOnDay set(ScoreLine line) {
		String code = line.criteriaSet();
		boolean known = this.sets.containsKey(code);
		PackOnDay set = this.sets
			.computeIfAbsent(code, (any) -> code.isEmpty() ? this.law.inForce(STAGE) : this.law.chosen(STAGE, code))
			.orElse(null);
		if (set == null && !known) {
			this.problems.error(line.setPlace(), code, code.isEmpty() ? "set.none" : "set.unknown",
					this.law.day().toString(), String.join(", ", this.law.codes(STAGE)));
		}
		else if (set != null && !known && !set.pack().holdsOn(this.law.day())) {
			this.problems.warning(line.setPlace(), code, "set.notInForce", this.law.day().toString());
		}
		return set;
	}

	private void check(SheetCase sheet) {
		Map<String, Place> seen = new HashMap<>();
		for (ScoreLine line : sheet.lines()) {
			Place earlier = seen.putIfAbsent(line.criterion() + "\u0000" + line.indicator(), line.maxPlace());
			if (earlier != null) {
				this.problems.error(line.maxPlace().column(1), line.indicator(), "row.twice",
						"unit, criteria_set, criterion, indicator", String.valueOf(earlier.line()));
			}
		}
		for (Criterion criterion : sheet.set().criteria()) {
			checkCriterion(sheet.of(criterion.number()), criterion);
		}
	}

	private void checkCriterion(List<ScoreLine> lines, Criterion criterion) {
		if (lines.isEmpty()) {
			return;
		}
		Place place = lines.get(0).maxPlace();
		String number = String.valueOf(criterion.number());
		if (lines.size() > 1 && lines.stream().anyMatch((line) -> line.indicator().isEmpty())) {
			this.problems.error(place, number, "sheet.twofold");
			return;
		}
		Figure sum = lines.stream().map(ScoreLine::max).reduce(Figure.ZERO, Figure::plus);
		Figure points = criterion.points();
		if (points != null && !sum.sameAs(points)) {
			this.problems.error(place, sum.brief(), "sheet.maxima", number, points.brief());
		}
	}

}
