package vn.thidua.report.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

import vn.thidua.shared.Figure;
import vn.thidua.shared.VietnameseText;

/**
 * Writes figures the way the reader's language does: {@code 140.251} and {@code 100,2%},
 * or {@code 140,251} and {@code 100.2%}. Rounding never hides a distance: what is not
 * quite 100% or nought is shown with further decimals.
 */
public final class FigureText {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Locale locale;

	/** Writes for that language. */
	public FigureText(Locale locale) {
		this.locale = locale;
	}

	/** A figure as the contract writes it; a text that is no figure stays. */
	public String of(String plain) {
		return plain.matches("-?\\d+(\\.\\d+)?") ? of(new BigDecimal(plain)) : plain;
	}

	/** A count. */
	public String count(long count) {
		return of(BigDecimal.valueOf(count));
	}

	/** A figure with its unit of measure. */
	public String of(String plain, String measure) {
		boolean sign = measure.startsWith("%") || measure.startsWith("‰");
		return of(plain) + ((sign || measure.isEmpty() || plain.isEmpty()) ? "" : " ")
				+ (plain.isEmpty() ? "" : measure);
	}

	/** A completion with one decimal, or as many as it takes not to show 100%. */
	public String percent(String plain) {
		return plain.isEmpty() ? "" : of(rounded(new BigDecimal(plain), HUNDRED)) + "%";
	}

	/** A distance in percent, or as many decimals as it takes not to show nought. */
	public String distance(String plain) {
		return plain.isEmpty() ? "" : of(rounded(new BigDecimal(plain), BigDecimal.ZERO)) + "%";
	}

	/** A part of a whole in percent. */
	public String share(long part, long whole) {
		if (whole == 0) {
			return "";
		}
		BigDecimal exact = HUNDRED.multiply(BigDecimal.valueOf(part))
			.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
		return of(rounded(exact, HUNDRED)) + "%";
	}

	private String of(BigDecimal value) {
		return VietnameseText.of(new Figure(value), this.locale);
	}

	private static BigDecimal rounded(BigDecimal exact, BigDecimal limit) {
		int places = 1;
		BigDecimal shown = exact.setScale(places, RoundingMode.HALF_UP);
		while (shown.compareTo(limit) == 0 && exact.compareTo(limit) != 0) {
			places++;
			shown = exact.setScale(places, RoundingMode.HALF_UP);
		}
		BigDecimal brief = shown.stripTrailingZeros();
		return (brief.scale() < 0) ? brief.setScale(0) : brief;
	}

}
