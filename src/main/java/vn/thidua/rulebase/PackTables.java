package vn.thidua.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Reads the tables of rules.
 *
 * @param files the snapshot
 * @param problems what is wrong with them
 */
record PackTables(RuleFiles files, Problems problems) {

	/** Far more than any law has; what is done with each takes its time. */
	private static final int MOST_ROWS = 10_000;

	/** The rows of a table; none where there is no such file or it was refused. */
	List<PackRow> rows(String path, List<String> columns) {
		if (!this.files.contents().containsKey(path)) {
			return List.of();
		}
		RuleTable table = RuleTable.of(this.files.text(path));
		try (CsvReader<NamedCsvRecord> csv = table.reader().ofNamedCsvRecord(table.text())) {
			List<NamedCsvRecord> records = csv.stream()
				.filter((cells) -> !isBlank(cells))
				.limit(MOST_ROWS + 1L)
				.toList();
			if (records.size() > MOST_ROWS) {
				NamedCsvRecord first = records.get(MOST_ROWS);
				this.problems.error(new Place(path, Math.toIntExact(first.getStartingLineNumber()), 1), "", "pack.rows",
						String.valueOf(MOST_ROWS));
				return List.of();
			}
			if (records.isEmpty() || records.get(0).getHeader().containsAll(columns)) {
				return records.stream()
					.map((cells) -> new PackRow(path, table, cells, this.problems))
					.filter(this::full)
					.toList();
			}
		}
		catch (CsvParseException | IllegalArgumentException ex) {
			// told below
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.problems.error(Place.startOf(path), "", "pack.csv", String.join(",", columns));
		return List.of();
	}

	/** Spreadsheets save lines of nothing but separators. */
	private static boolean isBlank(NamedCsvRecord cells) {
		return cells.getFields().stream().allMatch(String::isBlank);
	}

	private boolean full(PackRow row) {
		int columns = row.cells().getHeader().size();
		boolean full = row.cells().getFieldCount() == columns;
		if (!full) {
			this.problems.error(row.place(), String.join(",", row.cells().getFields()), "pack.row",
					String.valueOf(columns));
		}
		return full;
	}

}
