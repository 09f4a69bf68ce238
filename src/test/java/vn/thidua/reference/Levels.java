package vn.thidua.reference;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of the conditions of the four levels, from the lowest, and the ceilings
 * that may apply to the result.
 */
record Levels(List<Verdict> verdicts, Collection<Integer> ceilings) {

	static final List<Integer> NO_CEILING = List.of(3);

	/** The one level that every unknown condition leads to, or an empty text. */
	String result() {
		Set<String> possible = new TreeSet<>();
		collect(possible, 0, new boolean[4]);
		return (possible.size() == 1) ? possible.iterator().next() : "";
	}

	private void collect(Set<String> possible, int next, boolean[] holds) {
		if (next == holds.length) {
			this.ceilings.forEach((ceiling) -> possible.add(level(holds, ceiling)));
			return;
		}
		Verdict verdict = this.verdicts.get(next);
		if (verdict != Verdict.FAIL) {
			holds[next] = true;
			collect(possible, next + 1, holds);
		}
		if (!verdict.holds()) {
			holds[next] = false;
			collect(possible, next + 1, holds);
		}
	}

	private static String level(boolean[] holds, int ceiling) {
		if (holds[0]) {
			return "KHTNV";
		}
		for (int level = 3; level > 0; level--) {
			if (holds[level]) {
				return Rated.LEVELS.get(Math.min(level, ceiling));
			}
		}
		return "INDETERMINATE";
	}

}
