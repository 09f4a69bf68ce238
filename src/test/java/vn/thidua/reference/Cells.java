package vn.thidua.reference;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The cells of a row, read as what they hold. */
record Cells(Map<String, String> row, Figures figures) {

	String text(String column) {
		return Row.cell(this.row, column);
	}

	boolean yes(String column) {
		return text(column).equals("yes");
	}

	@Nullable Ratio figure(String column) {
		return this.figures.read(text(column));
	}

	Ratio figureOrZero(String column) {
		Ratio figure = figure(column);
		return (figure != null) ? figure : Ratio.ZERO;
	}

}
