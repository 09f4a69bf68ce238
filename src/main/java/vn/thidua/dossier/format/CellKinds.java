package vn.thidua.dossier.format;

import java.util.BitSet;

/**
 * What a workbook holds in the cells of a row, beside their texts.
 *
 * @param numbers which cells are numbers: their text is then plain
 * @param hundredths which of them are shown times a hundred, with a sign of percent
 * @param uncalculated which cells are formulas that no program has calculated yet
 */
record CellKinds(BitSet numbers, BitSet hundredths, BitSet uncalculated) {

	/** All cells are texts. */
	static final CellKinds TEXTS = new CellKinds(new BitSet(0), new BitSet(0), new BitSet(0));

}
