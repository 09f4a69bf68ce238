package vn.thidua.dossier.format;

import java.util.BitSet;
import java.util.List;

/**
 * A line of a table before anything is understood of it.
 *
 * @param line the physical line or the sheet's row, from 1
 * @param cells the cells' texts in canonical Unicode composition, stripped; empty where
 * blank
 * @param numbers which cells a workbook holds as numbers: their text is then plain
 */
public record RawRow(int line, List<String> cells, BitSet numbers) {

	private static final BitSet NONE = new BitSet(0);

	static RawRow ofText(int line, List<String> cells) {
		return new RawRow(line, cells, NONE);
	}

	/** The cell's text; empty beyond the end of the line. */
	public String cell(int index) {
		return (index < this.cells.size()) ? this.cells.get(index) : "";
	}

	/** Whether a workbook holds the cell as a number. */
	public boolean number(int index) {
		return this.numbers.get(index);
	}

	/** Whether no cell holds anything. */
	public boolean blank() {
		return this.cells.stream().allMatch(String::isEmpty);
	}

}
