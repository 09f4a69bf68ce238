package vn.thidua.dossier;

import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.format.CsvFiles;
import vn.thidua.dossier.format.DossierSource;
import vn.thidua.dossier.format.OriginalTexts;
import vn.thidua.dossier.format.RawRow;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/** Reads a table that is no part of a dossier as dossiers' tables are read. */
public final class SimpleTable {

	private final TableColumns columns;

	private final HeaderSearch search;

	private final Consumer<Line> lines;

	private SimpleTable(Place start, TableColumns columns, Consumer<Line> lines, Problems problems) {
		this.columns = columns;
		this.search = new HeaderSearch(start, columns, problems);
		this.lines = lines;
	}

	/**
	 * A line of a table.
	 *
	 * @param place where it begins
	 * @param row its cells
	 * @param indexes the columns' positions
	 */
	public record Line(Place place, RawRow row, Map<String, Integer> indexes) {

		/** The cell's text; empty where blank or where there is no such column. */
		public String text(String column) {
			return this.row.cell(this.indexes.getOrDefault(column, Integer.MAX_VALUE));
		}

		/** Where the cell stands. */
		public Place place(String column) {
			return this.place.column(this.indexes.getOrDefault(column, 0) + 1);
		}

	}

	/**
	 * Reads the text of a CSV file.
	 * @param base the file's name without its ending
	 */
	public static void read(String base, String csv, TableColumns columns, Consumer<Line> lines, Problems problems) {
		try (DossierSource source = new OriginalTexts(CsvFiles.of(Map.of(base + ".csv", csv)))) {
			SimpleTable table = new SimpleTable(source.start(base), columns, lines, problems);
			if (source.read(base, (cells) -> columns.indexes(cells).size(), table::row, problems)) {
				table.search.end();
			}
		}
	}

	private void row(RawRow row) {
		@Nullable TableHeader header = this.search.found();
		if (header == null) {
			this.search.look(row);
		}
		else if (!row.blank()) {
			this.lines.accept(new Line(header.place().at(row.line(), 1), row, header.indexes()));
		}
	}

}
