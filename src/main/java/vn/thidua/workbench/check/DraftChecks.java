package vn.thidua.workbench.check;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;
import vn.thidua.workbench.scenario.DraftProcess;
import vn.thidua.workbench.scenario.ScenarioOutcome;
import vn.thidua.workbench.scenario.ScenarioRunner;
import vn.thidua.workbench.scenario.ScenarioRuns;

/**
 * Checks drafts of the rules. Only what a changed file concerns is compiled and run
 * again.
 */
@Service
public class DraftChecks {

	/** Longer no check may run the scenarios of a draft. */
	private static final Duration MOST = Duration.ofSeconds(120);

	/** No answer of the process in which scenarios run takes longer. */
	private static final Duration LONGEST_ANSWER = Duration.ofSeconds(90);

	private static final int MOST_KNOWN = 4;

	private final RuleBook book;

	private final Duration patience;

	private final ScenarioRunner runner;

	private final ScenarioRuns runs;

	private @Nullable LookedThrough looked;

	/** The last reports by the digest of the draft. */
	private final Map<String, CheckReport> known = new LinkedHashMap<>(8, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, CheckReport> eldest) {
			return size() > MOST_KNOWN;
		}

	};

	@Autowired
	DraftChecks(RuleBook book, @Value("${thidua.check.patience:600ms}") Duration patience,
			@Value("${thidua.check.heap:512m}") String heap) {
		this(book, patience, heap.isEmpty() ? ScenarioRunner.HERE : new DraftProcess(heap, LONGEST_ANSWER));
	}

	DraftChecks(RuleBook book, Duration patience) {
		this(book, patience, ScenarioRunner.HERE);
	}

	DraftChecks(RuleBook book, Duration patience, ScenarioRunner runner) {
		this.book = book;
		this.patience = patience;
		this.runner = runner;
		this.runs = new ScenarioRuns(runner);
	}

	@PreDestroy
	void close() {
		if (this.runner instanceof DraftProcess process) {
			process.close();
		}
	}

	/**
	 * Checks a snapshot of rule files whole: compiles and vets it, looks through its
	 * tables and rules, runs all scenarios and searches their neighbourhood.
	 */
	@Needs(Action.READ_DRAFT)
	public synchronized CheckReport report(RuleFiles files) {
		CheckReport before = this.known.get(files.digest());
		return (before != null && before.complete(true)) ? before : check(files, "", true, MOST);
	}

	/**
	 * Checks as much as can be while somebody waits, the rules of a file first. Asked
	 * again, it goes on where it stopped.
	 * @param files the snapshot
	 * @param path the file that is edited; empty for none
	 * @param whole whether to search the neighbourhood of the scenarios too
	 * @return what is known so far; {@link CheckReport#left()} tells what is not
	 */
	@Needs(Action.READ_DRAFT)
	public synchronized CheckReport prompt(RuleFiles files, String path, boolean whole) {
		CheckReport before = this.known.get(files.digest());
		return (before != null && before.complete(whole)) ? before : check(files, path, whole, this.patience);
	}

	private CheckReport check(RuleFiles files, String path, boolean whole, Duration most) {
		long begin = System.nanoTime();
		LookedThrough draft = lookedThrough(files);
		Problems problems = new Problems();
		problems.addAll(draft.problems());
		List<ScenarioOutcome> outcomes = List.of();
		List<PackCheck> packs = List.of();
		int left = 0;
		RuleRelease release = draft.examined().release();
		if (release != null) {
			ScenarioRuns.Round round = this.runs.under(release, most);
			ScenarioChecks checks = new ScenarioChecks(release, draft.scenarios(), problems);
			round.of(draft.about(path));
			outcomes = checks.outcomes(round);
			left = draft.scenarios().size() - outcomes.size();
			packs = checks.coverage(outcomes, left == 0);
			left += new OppositeChecks(release, draft.scenarios(), problems).check(round, whole && left == 0);
			if (left > 0 && most.equals(MOST)) {
				problems.error(draft.scenarios().get(0).place(), String.valueOf(left), "scenario.late");
			}
		}
		CheckReport report = new CheckReport(files.digest(), inOrder(problems.all()),
				outcomes.stream().filter((outcome) -> !outcome.passes()).toList(), packs, whole, left,
				Duration.ofNanos(System.nanoTime() - begin));
		this.known.put(files.digest(), report);
		return report;
	}

	private LookedThrough lookedThrough(RuleFiles files) {
		LookedThrough before = this.looked;
		if (before == null || !before.digest().equals(files.digest())) {
			before = LookedThrough.of(files, this.book);
			this.looked = before;
		}
		return before;
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
