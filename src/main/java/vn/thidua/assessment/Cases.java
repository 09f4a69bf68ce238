package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thidua.dossier.Dossier;
import vn.thidua.plan.Indicator;
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
		Map<String, ReportedMonths> reported = reported(dossier);
		Map<String, List<TargetCase>> targets = new HashMap<>();
		for (Target target : dossier.targets()) {
			Indicator indicator = dossier.indicators().get(target.indicator());
			targets.computeIfAbsent(target.unitCode(), (unit) -> new ArrayList<>())
				.add(TargetCase.of(target, indicator, reported.get(key(target.unitCode(), target.indicator()))));
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

	private static Map<String, ReportedMonths> reported(Dossier dossier) {
		Map<String, ReportedMonths> reported = new HashMap<>();
		dossier.targets()
			.forEach((target) -> of(reported, dossier, target.unitCode(), target.indicator()).targets().add(target));
		dossier.results()
			.forEach((result) -> of(reported, dossier, result.unitCode(), result.indicator()).results().add(result));
		return reported;
	}

	private static ReportedMonths of(Map<String, ReportedMonths> reported, Dossier dossier, String unit,
			String indicator) {
		return reported.computeIfAbsent(key(unit, indicator),
				(key) -> new ReportedMonths(dossier.head().period(), new ArrayList<>(1), new ArrayList<>(1)));
	}

	private static String key(String unit, String indicator) {
		return unit + "\u0000" + indicator;
	}

}
