package vn.thidua.dossier.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * What separates the cells of a CSV file.
 *
 * @param character the separator
 * @param told whether the first line is Excel's {@code sep=;} that tells it
 */
record CsvSeparator(char character, boolean told) {

	/** So much of a file is looked at. */
	static final int HEAD = 1 << 16;

	private static final String KNOWN = ",;\t";

	private static final Pattern TELLS = Pattern.compile("\"?(?i:sep)=([,;\\t|])\"?[ ,;\\t|]*(?:\\R|\\z)");

	/** The separator with which the first lines hold the most of a header. */
	static CsvSeparator of(BufferedReader text, HeaderTest header) throws IOException {
		String head = head(text);
		Matcher told = TELLS.matcher(head);
		if (told.lookingAt()) {
			return new CsvSeparator(told.group(1).charAt(0), true);
		}
		char best = mostFrequent(head);
		int most = columns(head, best, header);
		for (char other : KNOWN.toCharArray()) {
			int columns = (head.indexOf(other) < 0) ? 0 : columns(head, other, header);
			if (columns > most) {
				best = other;
				most = columns;
			}
		}
		return new CsvSeparator(best, false);
	}

	/** Reads with this separator; rows keep their number whatever is blank. */
	CsvReader.CsvReaderBuilder reader() {
		return CsvReader.builder()
			.fieldSeparator(this.character)
			.commentStrategy(CommentStrategy.NONE)
			.skipEmptyLines(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE);
	}

	private static String head(BufferedReader text) throws IOException {
		StringBuilder head = new StringBuilder();
		char[] some = new char[1 << 12];
		text.mark(HEAD);
		for (int read = 0; read >= 0 && head.length() < HEAD - 1;) {
			head.append(some, 0, Math.max(0, read));
			read = text.read(some, 0, Math.min(some.length, HEAD - 1 - head.length()));
		}
		text.reset();
		return head.toString();
	}

	private static int columns(String head, char separator, HeaderTest header) {
		int most = 0;
		try (CsvReader<CsvRecord> csv = new CsvSeparator(separator, false).reader().ofCsvRecord(head)) {
			int rows = 0;
			for (CsvRecord row : csv) {
				List<String> cells = row.getFields();
				most = Math.max(most, header.columns(cells));
				if (++rows == HeaderTest.ROWS) {
					break;
				}
			}
		}
		catch (CsvParseException | IOException ex) {
			return most;
		}
		return most;
	}

	/** The one that the first line has most of. */
	private static char mostFrequent(String head) {
		int[] counts = new int[KNOWN.length()];
		boolean quoted = false;
		for (int i = 0; i < head.length(); i++) {
			char c = head.charAt(i);
			if (!quoted && (c == '\n' || c == '\r')) {
				break;
			}
			quoted ^= c == '"';
			int known = KNOWN.indexOf(c);
			if (!quoted && known >= 0) {
				counts[known]++;
			}
		}
		return (counts[1] > counts[0] && counts[1] >= counts[2]) ? ';' : (counts[2] > counts[0]) ? '\t' : ',';
	}

}
