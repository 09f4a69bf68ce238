package vn.thidua.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Units against indicators, each cell the verdicts on the targets that the unit has for
 * the indicator.
 *
 * @param indicators the names of the indicators by code
 * @param rows the units
 */
public record HeatMap(Map<String, String> indicators, List<Row> rows) {

	/**
	 * A unit of the map.
	 *
	 * @param unit the unit
	 * @param cells its verdicts, in the order of the indicators; none where the unit has
	 * no such target
	 */
	public record Row(UnitResult unit, List<List<TargetResult>> cells) {
	}

	/** The map of some units and their verdicts. */
	public static HeatMap of(List<UnitResult> units, List<TargetResult> targets) {
		Map<String, String> indicators = new TreeMap<>();
		Map<String, Map<String, List<TargetResult>>> byUnit = new LinkedHashMap<>();
		for (TargetResult target : targets) {
			indicators.put(target.indicator(), target.name());
			byUnit.computeIfAbsent(target.unit(), (unit) -> new TreeMap<>())
				.computeIfAbsent(target.indicator(), (indicator) -> new ArrayList<>())
				.add(target);
		}
		List<Row> rows = units.stream().map((unit) -> {
			Map<String, List<TargetResult>> own = byUnit.getOrDefault(unit.unit(), Map.of());
			return new Row(unit,
					indicators.keySet().stream().map((code) -> own.getOrDefault(code, List.of())).toList());
		}).toList();
		return new HeatMap(indicators, rows);
	}

}
