package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.thidua.assessment.fact.AssignedTarget;
import vn.thidua.assessment.fact.CommuneVerdict;
import vn.thidua.assessment.fact.Condition;
import vn.thidua.assessment.fact.CriterionScore;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.assessment.fact.LineVerdict;
import vn.thidua.assessment.fact.Outcome;
import vn.thidua.assessment.fact.Scored;
import vn.thidua.assessment.fact.ScoredLine;
import vn.thidua.dossier.ScoreLine;
import vn.thidua.rulebase.Parameter;
import vn.thidua.shared.Figure;
import vn.thidua.unit.Region;

/**
 * Decides by plain comparisons what the packs {@code achievement/standard} and
 * {@code commune-health/1300-2023} decide by rules, and explains it with the same code:
 * what rules are measured against.
 *
 * @param units explains what is decided of units
 * @param sheets explains what is decided of sheets
 */
record PlainEvaluator(UnitAssessor units, SheetAssessor sheets) {

	private static final Figure TOTAL = Figure.of(80);

	private static final Figure CRITERION = Figure.of(50);

	private static final Figure YEARS = Figure.of(3);

	UnitAssessment assess(UnitCase unit) {
		return this.units.explain(unit, decide(unit));
	}

	List<Outcome> decide(UnitCase unit) {
		List<Outcome> outcomes = new ArrayList<>(unit.targets().size());
		for (TargetCase target : unit.targets()) {
			outcomes.add(decide(target.fact(this.units.period())));
		}
		return outcomes;
	}

	private static Outcome decide(AssignedTarget target) {
		if (target.evidence().equals("none")) {
			return Outcome.of(target, "no_data", "A.NO_DATA");
		}
		if (target.evidence().equals("not_applicable")) {
			return Outcome.of(target, "not_applicable", "A.NOT_APPLICABLE");
		}
		if (target.evidence().equals("attested")) {
			return Outcome.of(target, target.attested(), "A.ATTESTED");
		}
		return switch (target.direction()) {
			case "at_least" -> bound(target, "above", "A.AT_LEAST.EXCEEDED", "A.AT_LEAST.MET", "A.AT_LEAST.NOT_MET",
					"A.AT_LEAST.IN_PROGRESS");
			case "at_most" -> bound(target, "below", "A.AT_MOST.EXCEEDED", "A.AT_MOST.MET", "A.AT_MOST.NOT_MET",
					"A.AT_MOST.IN_PROGRESS");
			case "between" -> target.actualIs().equals("inside") ? Outcome.of(target, "met", "A.BETWEEN.MET")
					: missed(target, "A.BETWEEN.NOT_MET", "A.BETWEEN.IN_PROGRESS");
			default -> target.actualIs().equals("equal") ? Outcome.of(target, "met", "A.EXACTLY.MET")
					: missed(target, "A.EXACTLY.NOT_MET", "A.EXACTLY.IN_PROGRESS");
		};
	}

	private static Outcome bound(AssignedTarget target, String better, String exceeded, String met, String notMet,
			String inProgress) {
		if (target.actualIs().equals(better)) {
			return Outcome.of(target, "exceeded", exceeded);
		}
		if (target.actualIs().equals("equal")) {
			return target.strict() ? missed(target, "A.STRICT.NOT_MET", "A.STRICT.IN_PROGRESS")
					: Outcome.of(target, "met", met);
		}
		return missed(target, notMet, inProgress);
	}

	private static Outcome missed(AssignedTarget target, String notMet, String inProgress) {
		return target.due() ? Outcome.of(target, "not_met", notMet) : Outcome.of(target, "in_progress", inProgress);
	}

	SheetAssessment assess(SheetCase sheet) {
		SheetTotals totals = SheetTotals.of(sheet);
		return this.sheets.explain(sheet, totals, decide(sheet, totals));
	}

	List<Object> decide(SheetCase sheet, SheetTotals totals) {
		List<Object> concluded = new ArrayList<>();
		int missing = totals.sheet().missing();
		boolean failed = totals.sheet().knockoutZeros() > 0;
		concluded.add(new Condition("1300.KNOCKOUT", 0, failed ? "fail" : (missing == 0) ? "pass" : "unknown",
				Figure.ZERO));
		failed |= share(totals.sheet(), "1300.TOTAL", TOTAL, concluded);
		for (CriterionScore score : totals.criteria()) {
			failed |= share(score, "1300.CRITERION", CRITERION, concluded);
		}
		concluded.add(failed ? CommuneVerdict.notMet("1300.NOT_MET")
				: (missing == 0) ? CommuneVerdict.met("1300.MET", YEARS) : CommuneVerdict.noData("1300.NO_DATA"));
		for (ScoreLine line : sheet.lines()) {
			if (line.value() != null && line.indicator().equals("35")) {
				stunting(sheet, line, concluded);
			}
		}
		return concluded;
	}

	private static boolean share(Scored scored, String clause, Figure percent, List<Object> concluded) {
		boolean failed = scored.reachable().inHundredths().below(percent.times(scored.max()));
		String status = failed ? "fail" : (scored.missing() == 0) ? "pass" : "unknown";
		concluded.add(new Condition(clause, scored.criterion(), status, percent));
		return failed;
	}

	private void stunting(SheetCase sheet, ScoreLine line, List<Object> concluded) {
		Region region = sheet.commune().region();
		for (Parameter parameter : sheet.set().parameters()) {
			if (region != null && parameter.name().equals("35.atMost") && parameter.scope().equals(region.name())
					&& parameter.holdsOn(this.sheets.asOf())) {
				ScoredLine fact = new ScoredLine(line.criterion(), line.indicator(),
						Objects.requireNonNull(line.value()), region.name());
				concluded.add(LineVerdict.atMost(fact, new Limit(parameter.name(), parameter.scope(), parameter.value(),
						parameter.verified(), parameter.source()), "1300.35.CORRECTED"));
			}
		}
	}

}
