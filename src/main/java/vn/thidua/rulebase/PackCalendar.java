package vn.thidua.rulebase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Checks that the packs of a stage follow one another: never two for one day, never a gap
 * between two.
 */
record PackCalendar(Problems problems) {

	void check(List<RulePack> packs) {
		Map<String, List<RulePack>> stages = packs.stream()
			.filter((pack) -> !pack.draft() && !pack.stage().equals(RulePack.LOCAL))
			.collect(Collectors.groupingBy(RulePack::stage, TreeMap::new, Collectors.toList()));
		stages.values().forEach(this::checkStage);
	}

	private void checkStage(List<RulePack> packs) {
		List<RulePack> inOrder = packs.stream().sorted(Comparator.comparing((pack) -> begin(pack.from()))).toList();
		for (int i = 1; i < inOrder.size(); i++) {
			LocalDate end = inOrder.get(i - 1).to();
			LocalDate begin = begin(inOrder.get(i).from());
			boolean overlap = end == null || !end.isBefore(begin);
			if (overlap || begin.toEpochDay() - end.toEpochDay() > 1) {
				this.problems.error(Place.startOf(inOrder.get(i).id() + "/pack.yaml"), inOrder.get(i).id(),
						overlap ? "packs.overlap" : "packs.gap", inOrder.get(i - 1).id());
			}
		}
	}

	private static LocalDate begin(@Nullable LocalDate from) {
		return (from == null) ? LocalDate.MIN : from;
	}

}
