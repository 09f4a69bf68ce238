package vn.thidua.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thidua.unit.HealthUnit;

/**
 * A unit in its place in the hierarchy.
 *
 * @param unit the unit
 * @param depth how many units of the list stand above it
 */
public record TreeUnit(HealthUnit unit, int depth) {

	/**
	 * Units with those below each of them after it, by code; a unit whose unit above is
	 * not listed begins a tree.
	 */
	public static List<TreeUnit> of(List<HealthUnit> units) {
		Set<String> codes = units.stream().map(HealthUnit::code).collect(Collectors.toSet());
		Map<String, List<HealthUnit>> below = units.stream()
			.sorted(Comparator.comparing(HealthUnit::code))
			.collect(Collectors.groupingBy((unit) -> codes.contains(unit.parent()) ? unit.parent() : ""));
		List<TreeUnit> tree = new ArrayList<>();
		add(tree, below, "", 0, new HashSet<>());
		return tree;
	}

	private static void add(List<TreeUnit> tree, Map<String, List<HealthUnit>> below, String top, int depth,
			Set<String> passed) {
		for (HealthUnit unit : below.getOrDefault(top, List.of())) {
			if (passed.add(unit.code())) {
				tree.add(new TreeUnit(unit, depth));
				add(tree, below, unit.code(), depth + 1, passed);
			}
		}
	}

	/** The units of a tree that stand below one, with itself. */
	public static List<TreeUnit> under(List<TreeUnit> tree, String top) {
		List<TreeUnit> found = new ArrayList<>();
		int depth = -1;
		for (TreeUnit one : tree) {
			if (depth >= 0 && one.depth() <= depth) {
				break;
			}
			if (depth >= 0 || one.unit().code().equals(top)) {
				depth = (depth < 0) ? one.depth() : depth;
				found.add(one);
			}
		}
		return found;
	}

}
