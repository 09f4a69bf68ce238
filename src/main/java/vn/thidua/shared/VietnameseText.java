package vn.thidua.shared;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes figures the Vietnamese way: {@code 140.251}, {@code 100,2%},
 * {@code 30 giường/vạn dân}.
 */
public final class VietnameseText {

	private static final Pattern RATE = Pattern.compile("[%‰/]");

	private static final Pattern EITHER = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

	private VietnameseText() {
	}

	/**
	 * The figure with dots between thousands and a decimal comma, in its written
	 * precision.
	 */
	public static String of(Figure figure) {
		BigDecimal value = figure.value();
		String digits = value.abs().toPlainString();
		int point = digits.indexOf('.');
		String whole = (point < 0) ? digits : digits.substring(0, point);
		StringBuilder grouped = new StringBuilder(whole);
		for (int i = whole.length() - 3; i > 0; i -= 3) {
			grouped.insert(i, '.');
		}
		String decimals = (point < 0) ? "" : "," + digits.substring(point + 1);
		return ((value.signum() < 0) ? "-" : "") + grouped + decimals;
	}

	/**
	 * The figure in the way of a language: Vietnamese, or English where the locale says
	 * so.
	 */
	public static String of(Figure figure, Locale locale) {
		String vietnamese = of(figure);
		return locale.getLanguage().equals("en")
				? vietnamese.replace('.', '\u0000').replace(',', '.').replace('\u0000', ',') : vietnamese;
	}

	/**
	 * The figure as it is typed under a measure, without the measure: where a dot between
	 * thousands could begin decimals, as under a measure of rates, there is none.
	 */
	public static String under(String measure, Figure figure) {
		String text = of(figure);
		boolean either = RATE.matcher(measure).find() && EITHER.matcher(text).matches();
		return either ? text.replace(".", "") : text;
	}

	/** The figure with its unit of measure. */
	public static String of(Figure figure, String measure) {
		boolean sign = measure.startsWith("%") || measure.startsWith("‰");
		return under(measure, figure) + ((sign || measure.isEmpty()) ? "" : " ") + measure;
	}

}
