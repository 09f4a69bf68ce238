package vn.thidua.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.OutputFile;

/**
 * Writes a workbook: figures as numbers, everything else as text, so that no cell is ever
 * a formula. A file too long for a sheet goes on in another.
 */
final class RunWorkbook implements Closeable {

	private static final int FLUSH = 1_000;

	private static final int MOST_DIGITS = 15;

	private static final String NOTE = "Hồ sơ minh họa: có số liệu được đặt ra để trình diễn, không phải số liệu chính thức.";

	private final Workbook workbook;

	private @Nullable Worksheet sheet;

	private OutputFile file = OutputFile.OUTCOMES;

	private int sheets;

	private int rows;

	RunWorkbook(OutputStream out) {
		this.workbook = new Workbook(out, "ThiDua", "1.0");
	}

	/** Begins with a sheet that says what the run is. */
	void head(RunHead run) throws IOException {
		Worksheet first = this.workbook.newWorksheet("run");
		List<Map.Entry<String, String>> entries = List.of(Map.entry("period", run.period()),
				Map.entry("as_of", run.asOf().toString()), Map.entry("title", run.title()),
				Map.entry("source", run.source()), Map.entry("illustrative", run.illustrative() ? NOTE : ""),
				Map.entry("dossier_digest", run.dossierDigest()), Map.entry("release_digest", run.releaseDigest()));
		for (int i = 0; i < entries.size(); i++) {
			first.inlineString(i, 0, entries.get(i).getKey());
			first.inlineString(i, 1, entries.get(i).getValue());
			first.style(i, 0).bold().set();
		}
		first.finish();
	}

	/** Begins the sheet of a file. */
	void begin(OutputFile next) throws IOException {
		this.file = next;
		this.sheets = 0;
		openSheet();
	}

	/** Adds a line to the sheet. */
	void write(List<String> cells) throws IOException {
		if (this.rows == Worksheet.MAX_ROWS) {
			openSheet();
		}
		Worksheet current = Objects.requireNonNull(this.sheet);
		for (int i = 0; i < cells.size(); i++) {
			cell(current, i, cells.get(i));
		}
		this.rows++;
		if (this.rows % FLUSH == 0) {
			current.flush();
		}
	}

	private void cell(Worksheet current, int column, String text) {
		if (text.isEmpty()) {
			return;
		}
		BigDecimal number = this.file.figures().contains(this.file.columns().get(column)) ? number(text) : null;
		if (number == null) {
			current.inlineString(this.rows, column, text);
		}
		else {
			current.value(this.rows, column, number);
		}
	}

	private static @Nullable BigDecimal number(String text) {
		if (!text.matches("-?\\d+(\\.\\d+)?")) {
			return null;
		}
		BigDecimal number = new BigDecimal(text);
		return (number.precision() > MOST_DIGITS) ? null : number;
	}

	private void openSheet() throws IOException {
		finishSheet();
		this.sheets++;
		Worksheet next = this.workbook.newWorksheet(this.file.base() + ((this.sheets == 1) ? "" : "-" + this.sheets));
		List<String> columns = this.file.columns();
		for (int i = 0; i < columns.size(); i++) {
			next.inlineString(0, i, columns.get(i));
		}
		next.range(0, 0, 0, columns.size() - 1).style().bold().set();
		next.freezePane(0, 1);
		this.sheet = next;
		this.rows = 1;
	}

	private void finishSheet() throws IOException {
		if (this.sheet != null) {
			this.sheet.finish();
		}
	}

	@Override
	public void close() throws IOException {
		finishSheet();
		this.workbook.finish();
	}

}
