package vn.thidua.dossier.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Reads one CSV file: UTF-8 with or without byte-order mark; comma, semicolon or tab,
 * seen from its first line.
 */
final class CsvTable {

	private static final int HEADER_BYTES = 1 << 16;

	/** More than this in one line is no table of a dossier. */
	private static final int MOST_CHARACTERS = 1 << 20;

	private static final char REPLACEMENT = '\uFFFD';

	private final String file;

	CsvTable(String file) {
		this.file = file;
	}

	void read(InputStream in, Consumer<RawRow> lines, Problems problems) throws IOException {
		BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), HEADER_BYTES);
		skipByteOrderMark(text);
		char separator = separator(text);
		int line = 1;
		try (CsvReader<CsvRecord> csv = CsvReader.builder()
			.fieldSeparator(separator)
			.commentStrategy(CommentStrategy.NONE)
			.skipEmptyLines(true)
			.maxBufferSize(MOST_CHARACTERS)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(text)) {
			for (CsvRecord row : csv) {
				line = Math.toIntExact(row.getStartingLineNumber());
				RawRow raw = RawRow.ofText(line, row.getFields().stream().map(CsvTable::cell).toList());
				checkEncoding(raw, problems);
				lines.accept(raw);
			}
		}
		catch (CsvParseException ex) {
			problems.error(new Place(this.file, line + 1, 1), "", "csv.malformed");
		}
	}

	static String cell(String text) {
		String stripped = text.strip().replace('\u00A0', ' ').strip();
		return Normalizer.isNormalized(stripped, Normalizer.Form.NFC) ? stripped
				: Normalizer.normalize(stripped, Normalizer.Form.NFC);
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

	private static char separator(BufferedReader text) throws IOException {
		text.mark(HEADER_BYTES);
		int[] counts = new int[3];
		boolean quoted = false;
		for (int i = 0; i < HEADER_BYTES - 1; i++) {
			int c = text.read();
			if (c < 0 || (!quoted && (c == '\n' || c == '\r'))) {
				break;
			}
			quoted ^= c == '"';
			int known = ",;\t".indexOf(c);
			if (!quoted && known >= 0) {
				counts[known]++;
			}
		}
		text.reset();
		return (counts[1] > counts[0] && counts[1] >= counts[2]) ? ';' : (counts[2] > counts[0]) ? '\t' : ',';
	}

}
