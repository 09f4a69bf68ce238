package vn.thidua.workbench.check;

import java.time.Duration;
import java.util.List;

import vn.thidua.shared.Problem;
import vn.thidua.workbench.scenario.ScenarioOutcome;

/**
 * What is wrong or doubtful with a draft of the rules.
 *
 * @param digest SHA-256 over the paths and bytes of the files checked
 * @param problems what was found; errors block publishing, warnings do not
 * @param failed the scenarios that come out otherwise than expected
 * @param packs how the scenarios show the rules of each pack; none where the rules do not
 * compile
 * @param whole whether the neighbourhood of the scenarios was searched too
 * @param left how many scenarios, or places around them, time did not allow to try yet
 * @param duration how long the check took
 */
public record CheckReport(String digest, List<Problem> problems, List<ScenarioOutcome> failed, List<PackCheck> packs,
		boolean whole, int left, Duration duration) {

	/** Keeps copies of the lists. */
	public CheckReport {
		problems = List.copyOf(problems);
		failed = List.copyOf(failed);
		packs = List.copyOf(packs);
	}

	/** Whether nothing is left to be tried, as thoroughly as asked for. */
	boolean complete(boolean thorough) {
		return this.left == 0 && (this.whole || !thorough);
	}

	/** Whether the draft may not be published as it is. */
	public boolean blocks() {
		return this.problems.stream().anyMatch(Problem::refuses);
	}

	/** What blocks publishing. */
	public List<Problem> errors() {
		return this.problems.stream().filter(Problem::refuses).toList();
	}

	/** What is doubtful. */
	public List<Problem> warnings() {
		return this.problems.stream().filter((problem) -> !problem.refuses()).toList();
	}

	/** What was found in one file. */
	public List<Problem> of(String path) {
		return this.problems.stream().filter((problem) -> problem.place().file().equals(path)).toList();
	}

	/** How many scenarios were run. */
	public int scenarios() {
		return this.packs.stream().mapToInt(PackCheck::scenarios).sum();
	}

}
