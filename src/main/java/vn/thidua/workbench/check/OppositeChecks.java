package vn.thidua.workbench.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.workbench.scenario.Neighbours;
import vn.thidua.workbench.scenario.Opposed;
import vn.thidua.workbench.scenario.Scenario;
import vn.thidua.workbench.scenario.ScenarioRun;
import vn.thidua.workbench.scenario.ScenarioRuns;

/**
 * Looks for input of which two rules conclude opposite things, or no rule anything, in
 * the scenarios and their neighbourhood. The rules of an award set conditions that must
 * all hold and cannot contradict each other; its neighbourhood is not searched.
 *
 * @param release the draft
 * @param scenarios its scenarios
 * @param problems what is found
 */
record OppositeChecks(RuleRelease release, List<Scenario> scenarios, Problems problems) {

	/**
	 * Looks at the scenarios and, where that is asked for, around them.
	 * @return how many places time did not allow to look at
	 */
	int check(ScenarioRuns.Round round, boolean around) {
		List<Scenario> tried = new ArrayList<>();
		for (Scenario scenario : this.scenarios) {
			boolean award = scenario.input().entries().containsKey("award");
			tried.addAll((around && !award) ? Neighbours.of(scenario) : List.of(scenario));
		}
		List<Optional<ScenarioRun>> runs = round.of(tried);
		Set<Object> told = new HashSet<>();
		for (int i = 0; i < tried.size(); i++) {
			if (runs.get(i).isPresent()) {
				tell(tried.get(i), runs.get(i).get(), told);
			}
		}
		return around ? (int) runs.stream().filter(Optional::isEmpty).count() : 0;
	}

	private void tell(Scenario scenario, ScenarioRun run, Set<Object> told) {
		for (Opposed opposed : run.opposed()) {
			if (told.add(opposed.clauses())) {
				String clauses = String.join(", ", opposed.clauses());
				this.problems.error(rule(scenario, opposed.clauses().iterator().next()), clauses, "rules.opposed",
						String.join(", ", opposed.statuses()), scenario.input().toString(), scenario.toString());
			}
		}
		if (run.opposed().isEmpty() && !run.stopped().isEmpty() && told.add(run.stopped())) {
			this.problems.error(scenario.place(), run.stopped(), "rules.silent", scenario.input().toString());
		}
	}

	private Place rule(Scenario scenario, String clause) {
		RulePack own = this.release.pack(scenario.pack()).orElseThrow();
		return own.rule(clause)
			.or(() -> this.release.packs().stream().flatMap((pack) -> pack.rule(clause).stream()).findFirst())
			.map((rule) -> NumberChecks.place(rule, 0))
			.orElse(scenario.place());
	}

}
