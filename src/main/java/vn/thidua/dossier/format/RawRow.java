package vn.thidua.dossier.format;

import java.util.List;

/**
 * A line of a table before anything is understood of it.
 *
 * @param line the physical line or the sheet's row, from 1
 * @param cells the cells' texts in canonical Unicode composition, stripped; empty where
 * blank
 * @param kinds what a workbook holds in the cells
 */
public record RawRow(int line, List<String> cells, CellKinds kinds) {

	static RawRow ofText(int line, List<String> cells) {
		return new RawRow(line, cells, CellKinds.TEXTS);
	}

	/** The cell's text; empty beyond the end of the line. */
	public String cell(int index) {
		return (index < this.cells.size()) ? this.cells.get(index) : "";
	}

	/** Whether a workbook holds the cell as a number. */
	public boolean number(int index) {
		return this.kinds.numbers().get(index);
	}

	/** Whether a workbook shows its number times a hundred, with a sign of percent. */
	public boolean hundredths(int index) {
		return this.kinds.hundredths().get(index);
	}

	/** Whether the cell is a formula that no program has calculated yet. */
	public boolean uncalculated(int index) {
		return this.kinds.uncalculated().get(index);
	}

	/** Whether no cell holds anything. */
	public boolean blank() {
		return this.cells.stream().allMatch(String::isEmpty);
	}

}
