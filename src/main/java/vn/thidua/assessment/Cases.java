package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.Result;
import vn.thidua.plan.Target;
import vn.thidua.unit.HealthUnit;

/**
 * What is assessed, case by case; the iterables may make cases as they are asked for.
 *
 * @param units units with their targets, in the order of codes
 * @param sheets communes with their sheets, in the order of codes and sets
 * @param count how many cases there are in all
 */
record Cases(Iterable<UnitCase> units, Iterable<SheetCase> sheets, long count) {

	static Cases of(Dossier dossier, List<SheetCase> sheets) {
		Map<String, Result> results = new HashMap<>();
		dossier.results().forEach((result) -> results.put(key(result.unitCode(), result.indicator()), result));
		Map<String, List<TargetCase>> targets = new HashMap<>();
		for (Target target : dossier.targets()) {
			targets.computeIfAbsent(target.unitCode(), (unit) -> new ArrayList<>())
				.add(TargetCase.of(target, dossier.indicators().get(target.indicator()),
						results.get(key(target.unitCode(), target.indicator()))));
		}
		List<UnitCase> units = new ArrayList<>();
		for (HealthUnit unit : new TreeMap<>(dossier.units()).values()) {
			List<TargetCase> own = targets.getOrDefault(unit.code(), new ArrayList<>());
			own.sort(Comparator.comparing((TargetCase target) -> target.target().indicator())
				.thenComparing((target) -> target.target().authority()));
			units.add(new UnitCase(unit, own));
		}
		return new Cases(units, sheets, (long) units.size() + sheets.size());
	}

	private static String key(String unit, String indicator) {
		return unit + "\u0000" + indicator;
	}

}
