package vn.thidua.assessment.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import vn.thidua.assessment.OutputFile;
import vn.thidua.shared.SpreadsheetText;

/**
 * Writes CSV; a text that a spreadsheet would take for a formula gets an apostrophe in
 * front.
 */
final class CsvRows implements RowWriter {

	private final CsvWriter csv;

	CsvRows(OutputFile file, OutputStream out) {
		this.csv = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.LF)
			.build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.csv.writeRecord(file.columns());
	}

	@Override
	public void write(List<String> cells) {
		this.csv.writeRecord(cells.stream().map(SpreadsheetText::neutral).toList());
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}
