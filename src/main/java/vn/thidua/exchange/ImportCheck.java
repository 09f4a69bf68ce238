package vn.thidua.exchange;

import java.util.List;
import java.util.Map;

import vn.thidua.shared.Problem;

/**
 * What a file that was handed in would do.
 *
 * @param id its number, known to nobody but the one who handed it in
 * @param owner who that is
 * @param name the name under which it was handed in
 * @param period the period it is for
 * @param digest SHA-256 of what was handed in
 * @param problems every error and warning, in order
 * @param changes how many changes it would make
 * @param unchanged how many of its lines would change nothing
 * @param versions the versions of the submissions that the changes rest on, by unit
 */
public record ImportCheck(String id, String owner, String name, String period, String digest, List<Problem> problems,
		int changes, int unchanged, Map<String, Integer> versions) {

	ImportCheck named(String other) {
		return new ImportCheck(this.id, this.owner, other, this.period, this.digest, this.problems, this.changes,
				this.unchanged, this.versions);
	}

	/** What refuses it. */
	public List<Problem> errors() {
		return this.problems.stream().filter(Problem::refuses).toList();
	}

	/** What is only shown. */
	public List<Problem> warnings() {
		return this.problems.stream().filter((problem) -> !problem.refuses()).toList();
	}

	/** Whether it may be carried out. */
	public boolean accepted() {
		return this.problems.stream().noneMatch(Problem::refuses);
	}

}
