package vn.thidua.work;

import java.util.List;

import vn.thidua.report.OutcomeLine;
import vn.thidua.report.Recognition;
import vn.thidua.shared.Problem;

/**
 * What the rules make of what a unit reports.
 *
 * @param outcomes the verdict on each target, in the order of the plan
 * @param sheets the verdict on its score sheet; none where it has none
 * @param recognition how the unit is rated and what it may be proposed for
 * @param levels the levels of rating above the present one
 * @param result every line about the unit, those below it and their people
 * @param problems what refuses a part of what is reported, or makes it doubtful
 */
public record UnitVerdicts(List<OutcomeLine> outcomes, List<SheetVerdict> sheets, Recognition recognition,
		List<NextLevel> levels, ReportedAssessment.Result result, List<Problem> problems) {

	/** The targets counted by verdict. */
	public Counts counts() {
		return Counts.of(this.outcomes);
	}

	/** The way to "all targets met". */
	public CheapestPath path() {
		return CheapestPath.of(this.outcomes);
	}

	/** The awards not reached, the nearest first. */
	public List<NextAward> awards() {
		return NextAward.nearest(this.recognition.cases());
	}

	/** Whether a part of what is reported is refused. */
	public boolean refused() {
		return this.problems.stream().anyMatch(Problem::refuses);
	}

	/** Why the rules stopped; empty where they did not. */
	public String stopped() {
		return this.result.stopped();
	}

}
