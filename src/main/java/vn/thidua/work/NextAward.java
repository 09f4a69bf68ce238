package vn.thidua.work;

import java.util.Comparator;
import java.util.List;

import vn.thidua.report.AwardCase;
import vn.thidua.report.CandidateLine;
import vn.thidua.report.CheckLine;

/**
 * An award that a unit may not be proposed for yet, with what stands in the way.
 *
 * @param candidate what came of it
 * @param failing the conditions that fail
 * @param unknown the conditions for which data must be supplied
 */
public record NextAward(CandidateLine candidate, List<CheckLine> failing, List<CheckLine> unknown) {

	/**
	 * The awards not reached, the nearest first: the fewest conditions that fail, then
	 * the fewest without data, then the order given. An award of which no condition fails
	 * or lacks data is not told: nothing that the unit could do is known.
	 */
	static List<NextAward> nearest(List<AwardCase> cases) {
		return cases.stream()
			.filter((one) -> !one.candidate().eligible())
			.map((one) -> new NextAward(one.candidate(), with(one, "fail"), with(one, "unknown")))
			.filter((one) -> !one.failing.isEmpty() || !one.unknown.isEmpty())
			.sorted(Comparator.comparingInt((NextAward one) -> one.failing.size())
				.thenComparingInt((one) -> one.unknown.size()))
			.toList();
	}

	private static List<CheckLine> with(AwardCase one, String status) {
		return one.checks().stream().filter((check) -> check.status().equals(status)).toList();
	}

}
