package vn.thidua.assessment;

import java.util.List;

/**
 * A line of {@code unit_summary.csv}.
 *
 * @param tally the counts
 * @param rank the rank inside the block; 0 for none
 */
record UnitSummaryRow(UnitTally tally, int rank) {

	List<String> cells() {
		return List.of(this.tally.unitCode(), String.valueOf(this.tally.targets()),
				String.valueOf(this.tally.exceeded()), String.valueOf(this.tally.met()),
				String.valueOf(this.tally.notMet()), String.valueOf(this.tally.inProgress()),
				String.valueOf(this.tally.noData()), this.tally.allMet() ? "yes" : "no",
				(this.rank == 0) ? "" : String.valueOf(this.rank));
	}

}
