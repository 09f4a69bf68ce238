package vn.thidua.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thidua.shared.SpreadsheetText;

/**
 * A sheet of a template: cells to fill in are open and hold text, so that a figure stays
 * exactly as it is typed; all others are locked.
 */
final class TemplateSheet {

	private static final String TEXT = "@";

	private static final String OPEN_FILL = "FFF9DB";

	private static final String HEAD_FILL = "DCE6F1";

	private final Worksheet sheet;

	private final List<Column> columns;

	private int rows;

	/**
	 * A column.
	 *
	 * @param name what stands in the header
	 * @param explained what it is for
	 * @param width how wide it is
	 * @param open whether it is to be filled in
	 */
	record Column(String name, String explained, int width, boolean open) {
	}

	TemplateSheet(Workbook workbook, String name, List<Column> columns) {
		this.sheet = workbook.newWorksheet(name);
		this.columns = columns;
		for (int i = 0; i < columns.size(); i++) {
			this.sheet.inlineString(0, i, columns.get(i).name());
			this.sheet.comment(0, i, columns.get(i).explained());
			this.sheet.width(i, columns.get(i).width());
		}
		this.sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).fillColor(HEAD_FILL).set();
		this.rows = 1;
	}

	/** Adds a line; columns that are not named stay blank. */
	void line(Map<String, String> cells) {
		for (int i = 0; i < this.columns.size(); i++) {
			String text = cells.getOrDefault(this.columns.get(i).name(), "");
			if (!text.isEmpty()) {
				this.sheet.inlineString(this.rows, i, SpreadsheetText.neutral(text));
			}
		}
		this.rows++;
	}

	/** Lets a column take only those texts, chosen from a list. */
	void choices(String column, List<String> texts) {
		if (this.rows > 1) {
			int index = this.columns.stream().map(Column::name).toList().indexOf(column);
			this.sheet.range(1, index, this.rows - 1, index)
				.validateWithListByFormula("\"" + String.join(",", texts) + "\"");
		}
	}

	/**
	 * Ends the sheet: its header stays in view, and what is not to be filled in is
	 * locked.
	 */
	void finish(int frozen) throws IOException {
		for (int i = 0; i < this.columns.size() && this.rows > 1; i++) {
			if (this.columns.get(i).open()) {
				this.sheet.range(1, i, this.rows - 1, i)
					.style()
					.format(TEXT)
					.wrapText(true)
					.fillColor(OPEN_FILL)
					.protectionOption(ProtectionOption.LOCKED, false)
					.set();
			}
			else {
				this.sheet.range(1, i, this.rows - 1, i).style().format(TEXT).wrapText(true).set();
			}
		}
		this.sheet.freezePane(frozen, 1);
		this.sheet.protect(ReportTemplate.PASSWORD);
		this.sheet.finish();
	}

}
