package vn.thidua.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;

/** Draws units against indicators; many indicators are shown group by group. */
@Component
public class HeatMaps {

	private static final int COLUMNS = 60;

	/** So many cells a browser and this program draw at once without effort. */
	private static final int CELLS = 2_000;

	private final JdbcClient jdbc;

	HeatMaps(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The map of some units, of one group of indicators or of all. */
	@Needs(Action.READ_RUN)
	public HeatMap of(long run, List<UnitLine> units, String wantedGroup, int page) {
		List<HeatMap.Cell> cells = units.isEmpty() ? List.of() : cells(run, units);
		List<HeatMap.Column> all = cells.stream()
			.map((cell) -> new HeatMap.Column(cell.indicator(), cell.name(), cell.groupName()))
			.distinct()
			.sorted(Comparator.comparing(HeatMap.Column::group).thenComparing(HeatMap.Column::indicator))
			.toList();
		List<String> groups = all.stream().map(HeatMap.Column::group).distinct().toList();
		String group = groups.contains(wantedGroup) ? wantedGroup : (all.size() > COLUMNS) ? groups.get(0) : "";
		List<HeatMap.Column> shown = all.stream()
			.filter((column) -> group.isEmpty() || column.group().equals(group))
			.toList();
		int width = Math.min(COLUMNS, Math.max(1, CELLS / Math.max(1, units.size())));
		Paging paging = Paging.of(page, width, shown.size());
		List<HeatMap.Column> columns = shown.subList(paging.offset(), Math.min(shown.size(), paging.offset() + width));
		return new HeatMap(groups, group, bands(columns), columns, paging, rows(units, columns, cells));
	}

	private List<HeatMap.Cell> cells(long run, List<UnitLine> units) {
		return this.jdbc.sql("""
				select o."unit" as unitCode, o."indicator", coalesce(i.name, o."indicator") as name,
					coalesce(i.group_name, '') as groupName, o."authority", o."status"
				from run_unit u join outcomes o on o.run_id = u.run_id and o."unit" = u."unit"
					left join run_indicator i on i.run_id = o.run_id and i.indicator = o."indicator"
				where u.run_id = :run and u."unit" in (:units) order by o.seq
				""")
			.param("run", run)
			.param("units", units.stream().map(UnitLine::unitCode).toList())
			.query(HeatMap.Cell.class)
			.list();
	}

	private static List<HeatMap.Band> bands(List<HeatMap.Column> columns) {
		Map<String, Integer> widths = new LinkedHashMap<>();
		columns.forEach((column) -> widths.merge(column.group(), 1, Integer::sum));
		List<HeatMap.Band> bands = new ArrayList<>();
		widths.forEach((name, width) -> bands.add(new HeatMap.Band(name, width)));
		return bands;
	}

	private static List<HeatMap.Row> rows(List<UnitLine> units, List<HeatMap.Column> columns,
			List<HeatMap.Cell> cells) {
		Map<String, Map<String, List<HeatMap.Cell>>> byUnit = cells.stream()
			.collect(Collectors.groupingBy(HeatMap.Cell::unitCode, Collectors.groupingBy(HeatMap.Cell::indicator)));
		return units.stream().map((unit) -> {
			Map<String, List<HeatMap.Cell>> own = byUnit.getOrDefault(unit.unitCode(), Map.of());
			return new HeatMap.Row(unit.unitCode(), unit.name(),
					columns.stream().map((column) -> own.getOrDefault(column.indicator(), List.of())).toList());
		}).toList();
	}

}
