package vn.thidua.exchange;

import java.io.StringWriter;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import vn.thidua.shared.SpreadsheetText;

/** Tables as CSV in which no cell is a formula. */
final class NeutralCsv {

	private NeutralCsv() {
	}

	/** The same table with formulas neutralised. */
	static String of(String csv) {
		return of(lines(csv));
	}

	/** The table of those lines. */
	static String of(List<List<String>> lines) {
		StringWriter text = new StringWriter();
		CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);
		lines.forEach((line) -> writer.writeRecord(line.stream().map(SpreadsheetText::neutral).toList()));
		return text.toString();
	}

	/** The lines of a table. */
	static List<List<String>> lines(String csv) {
		return CsvReader.builder().ofCsvRecord(csv).stream().map(CsvRecord::getFields).toList();
	}

}
