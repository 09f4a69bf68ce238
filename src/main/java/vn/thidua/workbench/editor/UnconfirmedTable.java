package vn.thidua.workbench.editor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import vn.thidua.rulebase.RuleTable;

/**
 * A table of clauses, criteria or awards as a new law takes it over: nothing confirmed.
 *
 * @param text the former table
 */
record UnconfirmedTable(String text) {

	private static final String NOT_COMPARED = "Văn bản mới có giữ điều này không";

	/** The table with its clauses renamed. */
	String renamed(UnaryOperator<String> clauses) {
		RuleTable table = RuleTable.of(this.text);
		StringWriter written = new StringWriter();
		try (CsvReader<NamedCsvRecord> csv = table.reader().ofNamedCsvRecord(table.text());
				CsvWriter writer = CsvWriter.builder()
					.fieldSeparator(table.separator())
					.lineDelimiter(LineDelimiter.LF)
					.build(written)) {
			List<NamedCsvRecord> rows = csv.stream().toList();
			if (rows.isEmpty()) {
				return this.text;
			}
			List<String> header = rows.get(0).getHeader();
			writer.writeRecord(header);
			rows.forEach(
					(row) -> writer.writeRecord(header.stream().map((column) -> cell(row, column, clauses)).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return written.toString();
	}

	private static String cell(NamedCsvRecord row, String column, UnaryOperator<String> clauses) {
		String cell = row.findField(column).orElse("");
		return switch (column) {
			case "verified" -> "no";
			case "missing" -> cell.isBlank() ? NOT_COMPARED : cell;
			case "clause" -> clauses.apply(cell);
			default -> cell;
		};
	}

}
