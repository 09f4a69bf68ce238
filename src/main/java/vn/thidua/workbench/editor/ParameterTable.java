package vn.thidua.workbench.editor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import vn.thidua.rulebase.RuleTable;

/**
 * A table of numbers that keeps every row it does not change as it is written, with its
 * further columns.
 *
 * @param header the names of its columns
 * @param first the line of the names as it is written
 * @param lines its rows
 * @param separator what stands between its cells
 */
public record ParameterTable(List<String> header, String first, List<Line> lines, char separator) {

	/**
	 * A row as it is written.
	 *
	 * @param raw its text with the end of its line
	 * @param cells its cells, as many as there are columns
	 * @param row what is edited of it
	 */
	public record Line(String raw, List<String> cells, ParameterRow row) {
	}

	/** The table of a text; nothing where it is no table of numbers. */
	public static Optional<ParameterTable> of(String text) {
		String whole = text.isBlank() ? String.join(",", ParameterRow.COLUMNS) + "\n" : text;
		RuleTable table = RuleTable.of(whole.endsWith("\n") ? whole : whole + "\n");
		String ended = table.text();
		try (CsvReader<CsvRecord> csv = table.reader().ofCsvRecord(ended)) {
			List<CsvRecord> records = csv.stream().toList();
			List<String> header = records.get(0).getFields();
			if (!header.containsAll(ParameterRow.COLUMNS)) {
				return Optional.empty();
			}
			List<String> raw = raw(ended, records);
			List<Line> lines = new ArrayList<>();
			for (int i = 1; i < records.size(); i++) {
				List<String> cells = filled(records.get(i).getFields(), header.size());
				int line = Math.toIntExact(records.get(i).getStartingLineNumber());
				lines.add(new Line(raw.get(i), cells, row(line, header, cells)));
			}
			return Optional
				.of(new ParameterTable(List.copyOf(header), raw.get(0), List.copyOf(lines), table.separator()));
		}
		catch (CsvParseException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is edited of its rows. */
	public List<ParameterRow> rows() {
		return this.lines.stream().map(Line::row).toList();
	}

	/** The row that begins on a line. */
	public Optional<ParameterRow> at(int line) {
		return rows().stream().filter((row) -> row.line() == line).findFirst();
	}

	/**
	 * The text of the table with these rows: those that are as they were stand as they
	 * are written, the others keep their further columns.
	 */
	public String with(List<ParameterRow> rows) {
		StringBuilder text = new StringBuilder(this.first);
		for (ParameterRow row : rows) {
			Optional<Line> line = this.lines.stream().filter((one) -> one.row().line() == row.line()).findFirst();
			boolean same = line.isPresent() && line.get().row().sameCells(row);
			text.append(same ? line.get().raw() : written(row, line.map(Line::cells).orElse(List.of())));
		}
		return text.toString();
	}

	private String written(ParameterRow row, List<String> before) {
		List<String> cells = new ArrayList<>(filled(before, this.header.size()));
		for (int i = 0; i < ParameterRow.COLUMNS.size(); i++) {
			cells.set(this.header.indexOf(ParameterRow.COLUMNS.get(i)), row.cells().get(i));
		}
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder()
			.fieldSeparator(this.separator)
			.lineDelimiter(LineDelimiter.LF)
			.build(text)) {
			csv.writeRecord(cells);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static ParameterRow row(int line, List<String> header, List<String> cells) {
		List<String> known = ParameterRow.COLUMNS.stream().map((name) -> cells.get(header.indexOf(name))).toList();
		return new ParameterRow(line, known.get(0), known.get(1), known.get(2), known.get(3), known.get(4),
				known.get(5));
	}

	private static List<String> filled(List<String> cells, int columns) {
		List<String> filled = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
		while (filled.size() < columns) {
			filled.add("");
		}
		return filled;
	}

	private static List<String> raw(String text, List<CsvRecord> records) {
		List<String> lines = List.of(text.split("(?<=\n)"));
		List<String> raw = new ArrayList<>();
		for (int i = 0; i < records.size(); i++) {
			int from = Math.toIntExact(records.get(i).getStartingLineNumber()) - 1;
			int to = (i + 1 < records.size()) ? Math.toIntExact(records.get(i + 1).getStartingLineNumber()) - 1
					: lines.size();
			raw.add(String.join("", lines.subList(from, to)));
		}
		return raw;
	}

}
