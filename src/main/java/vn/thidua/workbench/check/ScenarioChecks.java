package vn.thidua.workbench.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RuleText;
import vn.thidua.shared.Problems;
import vn.thidua.workbench.scenario.Coverage;
import vn.thidua.workbench.scenario.Scenario;
import vn.thidua.workbench.scenario.ScenarioOutcome;
import vn.thidua.workbench.scenario.ScenarioRun;
import vn.thidua.workbench.scenario.ScenarioRuns;

/**
 * Runs the scenarios of a draft: which come out otherwise, and which rules they do not
 * show.
 *
 * @param release the draft
 * @param scenarios its scenarios
 * @param problems what is found
 */
record ScenarioChecks(RuleRelease release, List<Scenario> scenarios, Problems problems) {

	/** What came out, of the scenarios that were run. */
	List<ScenarioOutcome> outcomes(ScenarioRuns.Round round) {
		List<Optional<ScenarioRun>> runs = round.of(this.scenarios);
		List<ScenarioOutcome> outcomes = new ArrayList<>();
		for (int i = 0; i < runs.size(); i++) {
			Optional<ScenarioRun> run = runs.get(i);
			if (run.isPresent()) {
				ScenarioOutcome outcome = ScenarioOutcome.of(this.scenarios.get(i), run.get());
				outcomes.add(outcome);
				if (!outcome.passes()) {
					fail(outcome);
				}
			}
		}
		return outcomes;
	}

	private void fail(ScenarioOutcome outcome) {
		String differences = outcome.differences()
			.stream()
			.map((one) -> one.key() + ": " + shown(one.expected()) + " → " + shown(one.actual()))
			.collect(Collectors.joining("; "));
		this.problems.error(outcome.scenario().place(), outcome.scenario().title(), "scenario.failed",
				outcome.scenario().clause(), differences, outcome.scenario().pack());
	}

	private static String shown(String value) {
		return value.isEmpty() ? "…" : value;
	}

	/**
	 * How they show the rules of each pack.
	 * @param all whether all were run, so that what they do not show is doubtful
	 */
	List<PackCheck> coverage(List<ScenarioOutcome> outcomes, boolean all) {
		Set<String> ways = Coverage.ways(this.release.packs());
		List<PackCheck> checks = new ArrayList<>();
		for (RulePack pack : this.release.packs()) {
			List<ScenarioOutcome> own = outcomes.stream()
				.filter((outcome) -> outcome.scenario().pack().equals(pack.id()))
				.toList();
			List<Coverage> coverage = pack.rules().stream().map((rule) -> coverage(rule, own, ways)).toList();
			if (all) {
				coverage.forEach((one) -> doubt(pack, one));
			}
			checks.add(new PackCheck(pack, own.size(), (int) own.stream().filter((one) -> !one.passes()).count(),
					coverage));
		}
		return checks;
	}

	private static Coverage coverage(RuleText rule, List<ScenarioOutcome> outcomes, Set<String> ways) {
		List<ScenarioRun> runs = outcomes.stream()
			.filter((outcome) -> List.of(rule.clause(), rule.code()).contains(outcome.scenario().clause()))
			.map(ScenarioOutcome::run)
			.toList();
		return Coverage.of(rule, runs, ways);
	}

	private void doubt(RulePack pack, Coverage one) {
		if (!one.shown()) {
			this.problems.warning(NumberChecks.place(one.rule(), 0), one.rule().clause(), "rule.unshown", pack.id());
		}
		else if (!one.missed()) {
			this.problems.warning(NumberChecks.place(one.rule(), 0), one.rule().clause(), "rule.unmissed", pack.id());
		}
	}

}
