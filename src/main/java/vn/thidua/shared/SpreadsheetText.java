package vn.thidua.shared;

/** Texts that a spreadsheet may open. */
public final class SpreadsheetText {

	private static final String FORMULA = "'*[=+\\-@\\t\\r][\\s\\S]*";

	private static final String NEGATIVE_NUMBER = "-[\\d.,]*\\d(--?[\\d.,]+)?";

	private SpreadsheetText() {
	}

	/**
	 * The same text, with an apostrophe in front where a spreadsheet would take it for a
	 * formula.
	 */
	public static String neutral(String cell) {
		return (cell.matches(FORMULA) && !cell.matches(NEGATIVE_NUMBER)) ? "'" + cell : cell;
	}

	/** The text that {@link #neutral} was given. */
	public static String original(String cell) {
		return (cell.startsWith("'") && cell.matches(FORMULA)) ? cell.substring(1) : cell;
	}

}
