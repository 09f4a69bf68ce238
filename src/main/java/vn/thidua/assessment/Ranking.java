package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Ranks units inside their block: by the share of targets met or exceeded, then the share
 * exceeded, then the mean completion, to which a target without data adds nothing. Ties
 * share a rank and the next rank is left out. Units without a block have none, nor have
 * units that say nothing of any target.
 */
final class Ranking {

	private static final Comparator<UnitTally> BEST_FIRST = share((tally) -> tally.exceeded() + tally.met())
		.thenComparing(share(UnitTally::exceeded))
		.thenComparing(UnitTally::meanCompletion, Comparator.reverseOrder());

	private Ranking() {
	}

	/** The summaries of the units, in the order of their codes. */
	static List<UnitSummaryRow> of(List<UnitTally> tallies) {
		List<UnitSummaryRow> rows = new ArrayList<>();
		Map<String, List<UnitTally>> blocks = tallies.stream()
			.collect(Collectors.groupingBy((tally) -> tally.told() ? tally.block() : "", TreeMap::new,
					Collectors.toList()));
		blocks.forEach((block, units) -> {
			List<UnitTally> inOrder = units.stream().sorted(BEST_FIRST).toList();
			int rank = 0;
			for (int i = 0; i < inOrder.size(); i++) {
				boolean tied = i > 0 && BEST_FIRST.compare(inOrder.get(i - 1), inOrder.get(i)) == 0;
				rank = tied ? rank : i + 1;
				rows.add(new UnitSummaryRow(inOrder.get(i), block.isEmpty() ? 0 : rank));
			}
		});
		rows.sort(Comparator.comparing((row) -> row.tally().unitCode()));
		return rows;
	}

	private static Comparator<UnitTally> share(ToIntFunction<UnitTally> count) {
		return (one, other) -> Long.compare((long) count.applyAsInt(other) * one.targets(),
				(long) count.applyAsInt(one) * other.targets());
	}

}
