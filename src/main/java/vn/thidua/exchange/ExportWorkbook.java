package vn.thidua.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thidua.dossier.format.CsvFiles;
import vn.thidua.dossier.format.HeaderEntry;
import vn.thidua.shared.Problems;

/**
 * Writes files as the sheets of a workbook; figures become numbers that show their
 * decimals.
 */
final class ExportWorkbook {

	private static final Set<String> FIGURES = Set.of("actual", "previous", "max", "score", "self_score", "value");

	/** Elsewhere cells are kept as they were typed. */
	private static final Set<String> FIGURE_TABLES = Set.of("results", "scores");

	private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,\\d+)?");

	private static final int MOST_DIGITS = 15;

	private static final int FLUSH = 1_000;

	private final Workbook workbook;

	ExportWorkbook(OutputStream out) {
		this.workbook = new Workbook(out, "ThiDua", "1.0");
	}

	void write(Map<String, String> files) throws IOException {
		for (Map.Entry<String, String> file : files.entrySet()) {
			if (file.getKey().endsWith(".csv")) {
				table(file.getKey().replace(".csv", ""), NeutralCsv.lines(file.getValue()));
			}
			else {
				head(CsvFiles.of(files).head(new Problems()));
			}
		}
		this.workbook.finish();
	}

	private void head(List<HeaderEntry> entries) throws IOException {
		Worksheet sheet = this.workbook.newWorksheet("dossier");
		for (int i = 0; i < entries.size(); i++) {
			sheet.inlineString(i, 0, entries.get(i).key());
			sheet.inlineString(i, 1, entries.get(i).value());
		}
		sheet.finish();
	}

	private void table(String name, List<List<String>> lines) throws IOException {
		Worksheet sheet = this.workbook.newWorksheet(name);
		List<String> header = lines.get(0);
		sheet.freezePane(0, 1);
		for (int row = 0; row < lines.size(); row++) {
			for (int column = 0; column < header.size(); column++) {
				boolean figure = row > 0 && FIGURE_TABLES.contains(name) && FIGURES.contains(header.get(column));
				cell(sheet, row, column, lines.get(row).get(column), figure);
			}
			if (row > 0 && row % FLUSH == 0) {
				sheet.flush();
			}
		}
		sheet.finish();
	}

	private static void cell(Worksheet sheet, int row, int column, String text, boolean figure) {
		if (text.isEmpty()) {
			return;
		}
		if (!figure || !NUMBER.matcher(text).matches()) {
			sheet.inlineString(row, column, text);
			return;
		}
		BigDecimal number = new BigDecimal(text.replace(".", "").replace(',', '.'));
		if (number.precision() > MOST_DIGITS) {
			sheet.inlineString(row, column, text);
			return;
		}
		sheet.value(row, column, number);
		sheet.style(row, column).format("#,##0" + ((number.scale() > 0) ? "." + "0".repeat(number.scale()) : "")).set();
	}

}
