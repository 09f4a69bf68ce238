package vn.thidua.report.web;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thidua.report.OutcomeLine;

/**
 * A target as the contract writes it, taken apart.
 *
 * @param sign the bound: {@code ≥}, {@code >}, {@code ≤}, {@code <}, {@code =}, or empty
 * for a range
 * @param lower the figure, or the lower end
 * @param upper the upper end; the figure itself where there is no range
 */
record Goal(String sign, String lower, String upper) {

	private static final Pattern TARGET = Pattern.compile("([<>]?)(-?[\\d.]+)(?:-(-?[\\d.]+))?");

	static Optional<Goal> of(OutcomeLine line) {
		Matcher match = TARGET.matcher(line.target());
		if (!match.matches()) {
			return Optional.empty();
		}
		String sign = switch (line.direction()) {
			case "at_least" -> "≥";
			case "at_most" -> "≤";
			case "exactly" -> "=";
			default -> "";
		};
		String upper = (match.group(3) == null) ? match.group(2) : match.group(3);
		return Optional.of(new Goal(match.group(1).isEmpty() ? sign : match.group(1), match.group(2), upper));
	}

	/** How far the figure is from the target, whatever the side. */
	String distance(String actual) {
		BigDecimal value = new BigDecimal(actual);
		BigDecimal low = new BigDecimal(this.lower);
		BigDecimal high = new BigDecimal(this.upper);
		BigDecimal gap = (value.compareTo(low) < 0) ? low.subtract(value)
				: (value.compareTo(high) > 0) ? value.subtract(high) : BigDecimal.ZERO;
		return gap.toPlainString();
	}

	/** Whether the figure is under the target. */
	boolean under(String actual) {
		return new BigDecimal(actual).compareTo(new BigDecimal(this.lower)) < 0;
	}

}
