package vn.thidua.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thidua.dossier.format.RawRow;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Which column of a table stands where.
 *
 * @param file the file's or sheet's name
 * @param width the number of cells of the header
 * @param indexes the columns' positions, from 0
 */
record TableHeader(String file, int width, Map<String, Integer> indexes) {

	/** Begins the name of a column or sheet that is only for people to read. */
	static final String REMARK = "#";

	static TableHeader read(String file, RawRow row, DossierTable table, Problems problems) {
		Map<String, Integer> indexes = new HashMap<>();
		for (int i = 0; i < row.cells().size(); i++) {
			String name = row.cell(i).toLowerCase(Locale.ROOT);
			Place place = new Place(file, row.line(), i + 1);
			if (name.isEmpty() || name.startsWith(REMARK)) {
				continue;
			}
			if (!table.columns().contains(name)) {
				problems.warning(place, name, "column.unknown", String.join(", ", table.columns()));
			}
			else if (indexes.putIfAbsent(name, i) != null) {
				problems.error(place, name, "column.twice");
			}
		}
		TableHeader header = new TableHeader(file, row.cells().size(), indexes);
		header.checkRequired(row.line(), table.required(), problems);
		return header;
	}

	private void checkRequired(int line, List<String> required, Problems problems) {
		for (String column : required) {
			if (!this.indexes.containsKey(column)) {
				problems.error(new Place(this.file, line, 1), column, "column.missing");
			}
		}
	}

	boolean complete(DossierTable table) {
		return this.indexes.keySet().containsAll(table.required());
	}

	int index(String column) {
		return this.indexes.getOrDefault(column, Integer.MAX_VALUE);
	}

}
