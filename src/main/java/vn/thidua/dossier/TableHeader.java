package vn.thidua.dossier;

import java.util.Map;

import vn.thidua.dossier.format.RawRow;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Which column of a table stands where.
 *
 * @param place where the line begins
 * @param width the number of cells of the header
 * @param indexes the columns' positions, from 0
 */
record TableHeader(Place place, int width, Map<String, Integer> indexes) {

	/** Begins the name of a column or sheet that is only for people to read. */
	static final String REMARK = "#";

	static TableHeader read(Place start, RawRow row, TableColumns columns) {
		return new TableHeader(start.at(row.line(), 1), row.cells().size(), columns.indexes(row.cells()));
	}

	/** Notes columns that are not known, or named twice. */
	void check(RawRow row, TableColumns columns, Problems problems) {
		for (int i = 0; i < row.cells().size(); i++) {
			String name = row.cell(i);
			if (name.isEmpty() || name.startsWith(REMARK) || this.indexes.containsValue(i)) {
				continue;
			}
			Place cell = this.place.column(i + 1);
			String column = columns.named(name).orElse("");
			if (column.isEmpty()) {
				problems.warning(cell, name, "column.unknown", String.join(", ", columns.all()));
			}
			else {
				int first = index(column);
				problems.error(cell, name, "column.twice", row.cell(first), column);
			}
		}
	}

	int index(String column) {
		return this.indexes.getOrDefault(column, Integer.MAX_VALUE);
	}

}
