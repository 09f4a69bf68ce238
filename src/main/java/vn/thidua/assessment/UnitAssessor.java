package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.fact.AssignedTarget;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.assessment.fact.Outcome;
import vn.thidua.dossier.Attested;
import vn.thidua.dossier.AttestedChange;
import vn.thidua.rulebase.PackOnDay;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesStopped;
import vn.thidua.shared.Period;
import vn.thidua.shared.Problem;

/**
 * Assesses one unit's targets.
 *
 * @param release the rules
 * @param pack the pack of the achievement stage
 * @param period the period assessed
 */
record UnitAssessor(RuleRelease release, PackOnDay pack, Period period) {

	static final String STAGE = "achievement";

	UnitAssessment assess(UnitCase unit) {
		return explain(unit, decide(unit));
	}

	/** The verdicts on the unit's targets, in their order. */
	List<Outcome> decide(UnitCase unit) {
		List<AssignedTarget> facts = new ArrayList<>(unit.targets().size());
		unit.targets().forEach((target) -> facts.add(target.fact(this.period)));
		Map<AssignedTarget, Outcome> outcomes = facts.isEmpty() ? Map.of() : outcomes(facts);
		return facts.stream().map((fact) -> decided(fact, outcomes.get(fact))).toList();
	}

	/** The lines that say why each target has its verdict. */
	UnitAssessment explain(UnitCase unit, List<Outcome> outcomes) {
		List<OutcomeRow> rows = new ArrayList<>(outcomes.size());
		List<Problem> warnings = new ArrayList<>();
		for (int i = 0; i < outcomes.size(); i++) {
			TargetCase target = unit.targets().get(i);
			OutcomeRow row = OutcomeRow.of(target, outcomes.get(i), this.period);
			rows.add(row);
			doubt(target, row, warnings);
		}
		return new UnitAssessment(UnitTally.of(unit.unit(), rows), rows, warnings);
	}

	private Map<AssignedTarget, Outcome> outcomes(List<AssignedTarget> facts) {
		Map<AssignedTarget, Outcome> outcomes = new HashMap<>();
		for (Object concluded : this.release.conclude(this.pack, withNumbers(facts))) {
			if (concluded instanceof Outcome outcome) {
				Outcome other = outcomes.put(outcome.target(), outcome);
				if (other != null) {
					throw stopped(outcome.target(), "hai kết luận, của luật " + other.rule() + " và " + outcome.rule());
				}
			}
		}
		return outcomes;
	}

	private List<?> withNumbers(List<AssignedTarget> facts) {
		List<Limit> limits = AppliedPack.limits(this.pack);
		return limits.isEmpty() ? facts : Stream.concat(limits.stream(), facts.stream()).toList();
	}

	private Outcome decided(AssignedTarget target, @Nullable Outcome outcome) {
		if (outcome == null) {
			throw stopped(target, "không luật nào kết luận");
		}
		return outcome;
	}

	private RulesStopped stopped(AssignedTarget target, String reason) {
		return new RulesStopped(this.pack.pack().id() + ": chỉ tiêu " + target.indicator() + " của đơn vị "
				+ target.unitCode() + ": " + reason);
	}

	private static void doubt(TargetCase target, OutcomeRow row, List<Problem> warnings) {
		Attested attested = (target.result() == null) ? null : target.result().attested();
		if (attested != null && target.comparison() != null && !TargetCase.code(attested).equals(row.status())) {
			warnings.add(Problem.warning(target.result().place(), TargetCase.code(attested), "attested.contradicts"));
		}
		AttestedChange change = target.attestedChange();
		Trend trend = (row.measures().change() == null) ? null : row.trend();
		if (change != null && trend != null && trend != target.trend(null)) {
			warnings
				.add(Problem.warning(target.result().place(), TargetCase.code(change), "attestedChange.contradicts"));
		}
	}

}
