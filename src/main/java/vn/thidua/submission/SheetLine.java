package vn.thidua.submission;

import java.util.Comparator;

/**
 * A line of the score sheets of a criteria set.
 *
 * @param criterion the criterion it belongs to
 * @param indicator the sheet's own number of the line; empty for the whole criterion
 * @param name what it asks for; empty where it is not told
 * @param max the most points it can get, plain
 * @param knockout whether nought on this line fails the commune (điểm liệt)
 * @param illustrative whether it is made up for demonstration
 */
public record SheetLine(int criterion, String indicator, String name, String max, boolean knockout,
		boolean illustrative) {

	/** By criterion, then by the number of the line where it is one. */
	static final Comparator<SheetLine> ORDER = Comparator.comparingInt(SheetLine::criterion)
		.thenComparingInt((line) -> line.indicator().matches("\\d{1,9}") ? Integer.parseInt(line.indicator()) : 0)
		.thenComparing(SheetLine::indicator);

	/** What the line is known by inside its set. */
	public String key() {
		return key(this.criterion, this.indicator);
	}

	static String key(int criterion, String indicator) {
		return criterion + (indicator.isEmpty() ? "" : "." + indicator);
	}

}
