package vn.thidua.workbench.check;

import java.util.List;

import vn.thidua.rulebase.Examined;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RulePack;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;
import vn.thidua.workbench.scenario.Scenario;
import vn.thidua.workbench.scenario.Scenarios;

/**
 * What can be told of a draft without running it.
 *
 * @param digest SHA-256 of its files
 * @param examined its packs and, where it compiles, its release
 * @param problems what is wrong or doubtful
 * @param scenarios its scenarios
 */
record LookedThrough(String digest, Examined examined, List<Problem> problems, List<Scenario> scenarios) {

	static LookedThrough of(RuleFiles files, RuleBook book) {
		Problems problems = new Problems();
		Examined examined = book.examine(files);
		problems.addAll(examined.problems());
		new NumberChecks(examined, problems).check();
		new RowChecks(examined, problems).check();
		new BandChecks(examined, problems).check();
		new NeverChecks(examined, problems).check();
		List<Scenario> scenarios = Scenarios.of(files, examined.packs(), problems);
		return new LookedThrough(files.digest(), examined, problems.all(), scenarios);
	}

	/** The scenarios that stand in a file, or are about a rule of it. */
	List<Scenario> about(String path) {
		return path.isEmpty() ? List.of()
				: this.scenarios.stream().filter((one) -> one.file().equals(path) || ruled(one, path)).toList();
	}

	private boolean ruled(Scenario scenario, String path) {
		return this.examined.packs()
			.stream()
			.filter((pack) -> pack.id().equals(scenario.pack()))
			.flatMap((RulePack pack) -> pack.rule(scenario.clause()).stream())
			.anyMatch((rule) -> rule.file().equals(path));
	}

}
