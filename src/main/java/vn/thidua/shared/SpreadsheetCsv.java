package vn.thidua.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * A CSV file that spreadsheets open as it is: marked as UTF-8, and no cell is ever a
 * formula.
 */
public final class SpreadsheetCsv {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final CsvWriter csv;

	/**
	 * Begins a file.
	 * @param out where it is written; it stays open
	 * @param columns the names of the columns
	 */
	public SpreadsheetCsv(OutputStream out, List<String> columns) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		this.csv = CsvWriter.builder().build(writer);
		this.csv.writeRecord(columns);
	}

	/** Writes a row, a cell for each column. */
	public void row(List<String> cells) {
		this.csv.writeRecord(cells.stream().map(SpreadsheetText::neutral).toList());
	}

	/** Writes what has not been written yet. */
	public void flush() throws IOException {
		this.csv.flush();
	}

}
