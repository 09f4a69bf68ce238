package vn.thidua.workbench.check;

import java.util.List;

import vn.thidua.shared.Problem;

/**
 * What is wrong or doubtful with a draft of the rules.
 *
 * @param digest SHA-256 over the paths and bytes of the files checked
 * @param problems what was found; errors block publishing, warnings do not
 */
public record CheckReport(String digest, List<Problem> problems) {

	/** Keeps a copy of the list. */
	public CheckReport {
		problems = List.copyOf(problems);
	}

	/** Whether the draft may not be published as it is. */
	public boolean blocks() {
		return this.problems.stream().anyMatch((problem) -> problem.severity() == Problem.Severity.ERROR);
	}

}
