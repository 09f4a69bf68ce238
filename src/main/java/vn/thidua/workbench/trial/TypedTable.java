package vn.thidua.workbench.trial;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import vn.thidua.dossier.DossierTable;

/**
 * One table of the case's dossier, which remembers the field that each line came from.
 */
final class TypedTable {

	private final DossierTable table;

	private final List<String> columns;

	private final List<List<String>> lines = new ArrayList<>();

	private final Map<Integer, String> rows = new HashMap<>();

	TypedTable(DossierTable table, String... columns) {
		this.table = table;
		this.columns = Arrays.asList(columns);
	}

	String file() {
		return this.table.base() + ".csv";
	}

	/** Adds a line that was typed into a row of a table of the form. */
	void line(String from, int row, String... cells) {
		this.lines.add(Arrays.asList(cells));
		this.rows.put(this.lines.size() + 1, from + "." + row);
	}

	/** The field that a place of the file came from; empty where it was not typed. */
	String field(int line, int column) {
		String row = this.rows.get(line);
		return (row == null || column < 1 || column > this.columns.size()) ? ""
				: row + "." + this.columns.get(column - 1);
	}

	@Override
	public String toString() {
		StringWriter text = new StringWriter();
		try (CsvWriter writer = CsvWriter.builder().build(text)) {
			writer.writeRecord(this.columns);
			this.lines.forEach(writer::writeRecord);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

}
