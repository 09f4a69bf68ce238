package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import vn.thidua.rulebase.Award;

/** The awards that are decided one after another, since later ones ask for earlier. */
final class Steps {

	private Steps() {
	}

	/**
	 * The awards of each step of the ladder and, last, the others that a cap makes
	 * compete.
	 */
	static List<List<Award>> of(AppliedPack pack, Predicate<Award> kind) {
		Caps caps = new Caps(pack);
		SortedMap<Integer, List<Award>> steps = new TreeMap<>();
		for (Award award : pack.pack().awards()) {
			if (kind.test(award) && (award.step() > 0 || caps.cap(award.code()))) {
				steps
					.computeIfAbsent((award.step() == 0) ? Integer.MAX_VALUE : award.step(),
							(step) -> new ArrayList<>())
					.add(award);
			}
		}
		return List.copyOf(steps.values());
	}

}
