package vn.thidua.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.unit.HealthUnit;

/** Finds units that stand below themselves, over however many others. */
final class ParentCycles {

	private static final int SHOWN = 6;

	private final Map<String, HealthUnit> units;

	private final Set<String> seen = new HashSet<>();

	private ParentCycles(Map<String, HealthUnit> units) {
		this.units = units;
	}

	/** Refuses every unit of a cycle where its parent stands. */
	static void check(List<Placed<HealthUnit>> placed, Problems problems) {
		Map<String, Place> places = placed.stream()
			.collect(Collectors.toMap((one) -> one.value().code(), Placed::place, (one, other) -> one));
		ParentCycles cycles = new ParentCycles(placed.stream()
			.map(Placed::value)
			.collect(Collectors.toMap(HealthUnit::code, (unit) -> unit, (one, other) -> one)));
		for (Placed<HealthUnit> one : placed) {
			List<String> cycle = cycles.from(one.value().code());
			cycle.forEach((code) -> problems.error(places.getOrDefault(code, one.place()), code, "unit.cycle",
					chain(code, cycle)));
		}
	}

	/**
	 * The cycle that the way up from a unit ends in; nothing where it was seen before.
	 */
	private List<String> from(String start) {
		List<String> way = new ArrayList<>();
		Set<String> onWay = new HashSet<>();
		String code = start;
		while (this.units.containsKey(code) && this.seen.add(code)) {
			way.add(code);
			onWay.add(code);
			code = this.units.get(code).parent();
		}
		return onWay.contains(code) ? way.subList(way.indexOf(code), way.size()) : List.of();
	}

	private static String chain(String code, List<String> cycle) {
		List<String> turned = new ArrayList<>(cycle.subList(cycle.indexOf(code), cycle.size()));
		turned.addAll(cycle.subList(0, cycle.indexOf(code)));
		String shown = String.join(" → ", turned.subList(0, Math.min(SHOWN, turned.size())));
		return shown + ((turned.size() > SHOWN) ? " → …" : "") + " → " + code;
	}

}
