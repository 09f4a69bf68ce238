package vn.thidua.report;

import java.util.List;

/**
 * One award of one recipient with all its conditions.
 *
 * @param candidate what came of it
 * @param checks the conditions
 */
public record AwardCase(CandidateLine candidate, List<CheckLine> checks) {

	/** The conditions that stand in the way, those that failed first. */
	public List<CheckLine> lacking() {
		return this.checks.stream()
			.filter(CheckLine::lacking)
			.sorted((one, other) -> Boolean.compare(one.status().equals("unknown"), other.status().equals("unknown")))
			.toList();
	}

	/**
	 * How many things are missing: a clause that asks for several counts each that lacks.
	 */
	int missing() {
		return lacking().stream().mapToInt((check) -> check.distance().split("; ").length).sum();
	}

}
