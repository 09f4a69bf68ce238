package vn.thidua.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.fact.Tasks;
import vn.thidua.unit.UnitYear;

/**
 * What a unit's targets say where its year says nothing: its tasks, whether it exceeds
 * its targets and whether it leads its block.
 *
 * @param tallies the counts of targets by unit
 * @param ranks the rank inside the block by unit; none for units without
 * @param ranked how many units each block ranks
 * @param leaders how many share the first rank of each block
 */
record UnitFigures(Map<String, UnitTally> tallies, Map<String, Integer> ranks, Map<String, Long> ranked,
		Map<String, Long> leaders) {

	static UnitFigures of(List<UnitSummaryRow> summaries) {
		Map<String, UnitTally> tallies = new HashMap<>();
		Map<String, Integer> ranks = new HashMap<>();
		for (UnitSummaryRow row : summaries) {
			tallies.put(row.tally().unitCode(), row.tally());
			if (row.rank() > 0) {
				ranks.put(row.tally().unitCode(), row.rank());
			}
		}
		List<UnitSummaryRow> inBlocks = summaries.stream().filter((row) -> row.rank() > 0).toList();
		return new UnitFigures(tallies, ranks,
				inBlocks.stream().collect(Collectors.groupingBy((row) -> row.tally().block(), Collectors.counting())),
				inBlocks.stream()
					.filter((row) -> row.rank() == 1)
					.collect(Collectors.groupingBy((row) -> row.tally().block(), Collectors.counting())));
	}

	/** The tasks that its year tells, or else its targets that are due. */
	Tasks tasks(String unit, @Nullable UnitYear year) {
		if (year != null && year.tasks() != null) {
			return new Tasks(year.tasks(), year.done(), onTime(year), year.exceeded(), year.late());
		}
		UnitTally tally = this.tallies.get(unit);
		if (tally == null || tally.targets() == tally.inProgress()) {
			return Tasks.UNKNOWN;
		}
		int due = tally.targets() - tally.inProgress();
		if (tally.noData() > 0) {
			return new Tasks(due, null, null, null, null);
		}
		int done = tally.met() + tally.exceeded();
		return new Tasks(due, done, done, tally.exceeded(), due - done);
	}

	/** The tasks on time: what is late is not, whatever else is told. */
	private static @Nullable Integer onTime(UnitYear year) {
		Integer onTime = year.onTime();
		if (year.late() == null || year.tasks() == null) {
			return onTime;
		}
		int notLate = year.tasks() - year.late();
		return (onTime == null) ? notLate : Integer.min(onTime, notLate);
	}

	/** Whether it exceeds its targets; nothing where that is not known. */
	@Nullable Boolean exceeds(String unit, @Nullable UnitYear year) {
		if (year != null && year.exceedsTargets() != null) {
			return year.exceedsTargets();
		}
		UnitTally tally = this.tallies.get(unit);
		if (tally == null || tally.targets() == 0) {
			return null;
		}
		if (tally.notMet() > 0) {
			return false;
		}
		return tally.allMet() ? tally.exceeded() > 0 : null;
	}

	/** Whether it leads its block; nothing where that is not known. */
	@Nullable Boolean leads(String unit, @Nullable UnitYear year) {
		if (year != null && year.leadsBlock() != null) {
			return year.leadsBlock();
		}
		if (year != null && year.blockRank() != null) {
			return year.blockRank() == 1;
		}
		Integer rank = this.ranks.get(unit);
		UnitTally tally = this.tallies.get(unit);
		if (rank == null || tally == null || this.ranked.getOrDefault(tally.block(), 0L) < 2) {
			return null;
		}
		boolean shared = this.leaders.getOrDefault(tally.block(), 0L) > 1;
		return (rank == 1 && shared) ? null : rank == 1;
	}

}
