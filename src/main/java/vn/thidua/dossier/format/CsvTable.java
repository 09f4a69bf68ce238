package vn.thidua.dossier.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import vn.thidua.shared.CellText;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Reads one CSV file: UTF-8 with or without byte-order mark; comma, semicolon or tab,
 * seen from its header.
 */
final class CsvTable {

	/** More than this in one line is no table of a dossier. */
	private static final int MOST_CHARACTERS = 1 << 20;

	private static final char REPLACEMENT = '\uFFFD';

	private final String file;

	CsvTable(String file) {
		this.file = file;
	}

	void read(InputStream in, HeaderTest header, Consumer<RawRow> lines, Problems problems) throws IOException {
		BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), CsvSeparator.HEAD);
		skipByteOrderMark(text);
		CsvSeparator separator = CsvSeparator.of(text, header);
		int line = 1;
		try (CsvReader<CsvRecord> csv = separator.reader().maxBufferSize(MOST_CHARACTERS).ofCsvRecord(text)) {
			for (CsvRecord row : csv) {
				line = Math.toIntExact(row.getStartingLineNumber());
				if (line > 1 || !separator.told()) {
					RawRow raw = RawRow.ofText(line, row.getFields().stream().map(CellText::of).toList());
					checkEncoding(raw, problems);
					lines.accept(raw);
				}
			}
		}
		catch (CsvParseException ex) {
			problems.error(new Place(this.file, line + 1, 1), "", "csv.malformed");
		}
	}

	private void checkEncoding(RawRow row, Problems problems) {
		List<String> cells = row.cells();
		for (int i = 0; i < cells.size(); i++) {
			if (cells.get(i).indexOf(REPLACEMENT) >= 0) {
				problems.error(new Place(this.file, row.line(), i + 1), cells.get(i), "csv.encoding");
			}
		}
	}

	private static void skipByteOrderMark(BufferedReader text) throws IOException {
		text.mark(1);
		if (text.read() != '\uFEFF') {
			text.reset();
		}
	}

}
