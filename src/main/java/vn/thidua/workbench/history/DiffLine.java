package vn.thidua.workbench.history;

import java.util.List;

/**
 * One line of two texts side by side.
 *
 * @param kind {@code same}, {@code changed}, {@code added}, {@code removed} or
 * {@code gap} for lines left out because they are the same
 * @param from the old line
 * @param to the new line
 */
public record DiffLine(String kind, List<Piece> from, List<Piece> to) {

	/**
	 * A piece of a line.
	 *
	 * @param text the text, as its author wrote it
	 * @param changed whether the other side has something else
	 */
	public record Piece(String text, boolean changed) {
	}

}
