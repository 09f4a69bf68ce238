package vn.thidua.workbench.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import vn.thidua.rulebase.RuleTable;

/** Compares two tables of parameters row by row. */
final class ParameterTables {

	private ParameterTables() {
	}

	/** The rows that differ; none where a table cannot be read. */
	static List<ParameterChange> changes(String before, String after) {
		try {
			return changes(rows(before), rows(after));
		}
		catch (CsvParseException ex) {
			return List.of();
		}
	}

	private static List<ParameterChange> changes(Map<String, ParameterRow> before, Map<String, ParameterRow> after) {
		List<ParameterChange> changes = new ArrayList<>();
		after.forEach((key, row) -> {
			ParameterRow old = before.get(key);
			if (old == null) {
				changes.add(change("added", row, ParameterRow.NONE, row));
			}
			else if (!old.equals(row)) {
				changes.add(change("changed", row, old, row));
			}
		});
		before.forEach((key, row) -> {
			if (!after.containsKey(key)) {
				changes.add(change("removed", row, row, ParameterRow.NONE));
			}
		});
		return changes;
	}

	private static ParameterChange change(String kind, ParameterRow named, ParameterRow before, ParameterRow after) {
		String[] code = named.code().split("@", 2);
		return new ParameterChange(kind, code[0], (code.length > 1) ? code[1] : "", before, after);
	}

	private static Map<String, ParameterRow> rows(String text) {
		Map<String, ParameterRow> rows = new LinkedHashMap<>();
		RuleTable table = RuleTable.of(text);
		table.reader().ofNamedCsvRecord(table.text()).forEach((row) -> {
			ParameterRow read = new ParameterRow(cell(row, "code"), cell(row, "value"), cell(row, "from"),
					cell(row, "to"), cell(row, "source"), cell(row, "verified"));
			rows.put(rows.containsKey(read.key()) ? read.key() + " " + rows.size() : read.key(), read);
		});
		return rows;
	}

	private static String cell(NamedCsvRecord row, String name) {
		return row.findField(name).orElse("").strip();
	}

}
