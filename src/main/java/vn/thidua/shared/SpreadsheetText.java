package vn.thidua.shared;

/** Texts that a spreadsheet may open. */
public final class SpreadsheetText {

	private SpreadsheetText() {
	}

	/**
	 * The same text, with an apostrophe in front where a spreadsheet would take it for a
	 * formula.
	 */
	public static String neutral(String cell) {
		if (cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 || cell.matches("-[\\d.]+(--?[\\d.]+)?")) {
			return cell;
		}
		return "'" + cell;
	}

}
