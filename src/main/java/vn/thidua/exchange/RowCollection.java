package vn.thidua.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.DossierTable;
import vn.thidua.dossier.TableLine;
import vn.thidua.shared.Place;
import vn.thidua.submission.HeldReports;
import vn.thidua.submission.ReportChange;

/**
 * Collects the rows of people, years, honours and the like by the unit that they belong
 * to: a file that has rows of a unit in a table takes the place of all rows of that unit
 * in that table.
 */
final class RowCollection {

	private final CheckContext context;

	private final HeldReports held;

	private final ChangeSink sink;

	private final Map<String, String> people = new HashMap<>();

	private final Map<DossierTable, List<TableLine>> lines = new LinkedHashMap<>();

	RowCollection(CheckContext context, HeldReports held, ChangeSink sink) {
		this.context = context;
		this.held = held;
		this.sink = sink;
	}

	void add(TableLine line) {
		if (line.table() == DossierTable.PEOPLE) {
			this.people.put(line.text("person"), line.text("unit"));
		}
		this.lines.computeIfAbsent(line.table(), (table) -> new ArrayList<>()).add(line);
	}

	/** Compares everything collected with what is reported. */
	void flush() {
		if (this.lines.isEmpty()) {
			return;
		}
		Map<String, Map<DossierTable, List<Map<String, String>>>> now = this.held.rows(this.context.actor(),
				this.context.period().code(), this.context.units().keySet());
		now.forEach((unit, tables) -> tables.getOrDefault(DossierTable.PEOPLE, List.of())
			.forEach((person) -> this.people.putIfAbsent(person.getOrDefault("person", ""), unit)));
		this.lines.forEach((table, all) -> byUnit(all).forEach((unit, own) -> compare(unit, table, own,
				now.getOrDefault(unit, Map.of()).getOrDefault(table, List.of()))));
	}

	private Map<String, List<TableLine>> byUnit(List<TableLine> all) {
		Map<String, List<TableLine>> units = new LinkedHashMap<>();
		for (TableLine line : all) {
			String column = line.has("unit") ? "unit" : line.has("person") ? "person" : "recipient";
			String unit = unit(line.text(column));
			if (unit == null) {
				this.context.problems().error(line.place(column), line.text(column), "exchange.person");
			}
			else {
				units.computeIfAbsent(unit, (code) -> new ArrayList<>()).add(line);
			}
		}
		return units;
	}

	private @Nullable String unit(String code) {
		return this.context.units().containsKey(code) ? code : this.people.get(code);
	}

	private void compare(String unit, DossierTable table, List<TableLine> own, List<Map<String, String>> before) {
		List<Map<String, String>> after = own.stream().map(TableLine::cells).toList();
		if (after.equals(before.stream().map(RowCollection::filled).toList())) {
			own.forEach((line) -> this.sink.same());
			return;
		}
		Place place = own.get(0).place(own.get(0).table().columns().get(0));
		this.sink.add(new ReportChange.OfRows(unit, table, before, after), place);
	}

	private static Map<String, String> filled(Map<String, String> cells) {
		Map<String, String> filled = new HashMap<>(cells);
		filled.values().removeIf(String::isEmpty);
		return filled;
	}

}
