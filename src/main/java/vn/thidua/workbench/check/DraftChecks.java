package vn.thidua.workbench.check;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thidua.rulebase.Examined;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;
import vn.thidua.workbench.scenario.Scenario;
import vn.thidua.workbench.scenario.ScenarioOutcome;
import vn.thidua.workbench.scenario.ScenarioRuns;
import vn.thidua.workbench.scenario.Scenarios;

/**
 * Checks drafts of the rules. Only what a changed file concerns is compiled and run
 * again.
 */
@Service
public class DraftChecks {

	/** Longer no check may run the scenarios of a draft. */
	private static final Duration MOST = Duration.ofSeconds(120);

	private final RuleBook book;

	private final ScenarioRuns runs = new ScenarioRuns();

	private @Nullable CheckReport last;

	DraftChecks(RuleBook book) {
		this.book = book;
	}

	/**
	 * Checks a snapshot of rule files whole: compiles and vets it, looks through its
	 * tables and rules, runs all scenarios and searches their neighbourhood.
	 */
	public CheckReport report(RuleFiles files) {
		return report(files, true);
	}

	/**
	 * The same without the neighbourhood of the scenarios, for whoever waits while
	 * editing.
	 */
	public CheckReport prompt(RuleFiles files) {
		return report(files, false);
	}

	private synchronized CheckReport report(RuleFiles files, boolean whole) {
		CheckReport before = this.last;
		if (before != null && before.digest().equals(files.digest()) && (before.whole() || !whole)) {
			return before;
		}
		CheckReport report = check(files, whole);
		this.last = report;
		return report;
	}

	private CheckReport check(RuleFiles files, boolean whole) {
		long begin = System.nanoTime();
		Problems problems = new Problems();
		Examined examined = this.book.examine(files);
		problems.addAll(examined.problems());
		new AskedNumbers(examined, problems).check();
		new RowChecks(examined, problems).check();
		new BandChecks(examined, problems).check();
		new NeverChecks(examined, problems).check();
		List<Scenario> scenarios = Scenarios.of(files, examined.packs(), problems);
		RuleRelease release = examined.release();
		List<ScenarioOutcome> outcomes = List.of();
		List<PackCheck> packs = List.of();
		if (release != null) {
			ScenarioRuns.Round round = this.runs.under(release, MOST);
			ScenarioChecks checks = new ScenarioChecks(release, scenarios, problems);
			outcomes = checks.outcomes(round);
			packs = checks.coverage(outcomes);
			new OppositeChecks(release, scenarios, problems).check(round, whole);
		}
		return new CheckReport(files.digest(), inOrder(problems.all()),
				outcomes.stream().filter((outcome) -> !outcome.passes()).toList(), packs, whole,
				Duration.ofNanos(System.nanoTime() - begin));
	}

	private static List<Problem> inOrder(List<Problem> problems) {
		return problems.stream()
			.distinct()
			.sorted(Comparator.comparing((Problem problem) -> problem.place().file())
				.thenComparing((problem) -> problem.place().line())
				.thenComparing((problem) -> problem.place().column()))
			.toList();
	}

}
