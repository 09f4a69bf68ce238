package vn.thidua.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * An exact decimal figure that remembers how many decimals it was written with. Equality
 * is of value and written precision; the comparisons are of value alone.
 *
 * @param value the exact value; its scale is the precision shown
 */
public record Figure(BigDecimal value) implements Comparable<Figure> {

	/** Nought, written without decimals. */
	public static final Figure ZERO = new Figure(BigDecimal.ZERO);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int SHOWN_PLACES = 2;

	private static final int MOST_DIGITS = 1000;

	/**
	 * Refuses figures so long that reckoning with them would not end.
	 * @throws ArithmeticException if it has more than a thousand digits
	 */
	public Figure {
		if (value.precision() > MOST_DIGITS || value.scale() > MOST_DIGITS || value.scale() < -MOST_DIGITS) {
			throw new ArithmeticException("A figure of more than " + MOST_DIGITS + " digits");
		}
	}

	/** A whole figure. */
	public static Figure of(long value) {
		return new Figure(BigDecimal.valueOf(value));
	}

	/** The figure written plainly, with a decimal point and no thousands separator. */
	public static Figure of(String plain) {
		return new Figure(new BigDecimal(plain));
	}

	/** Whether this figure is greater than the other. */
	public boolean above(Figure other) {
		return compareTo(other) > 0;
	}

	/** Whether this figure is smaller than the other. */
	public boolean below(Figure other) {
		return compareTo(other) < 0;
	}

	/** Whether this figure is greater than the other or equals it. */
	public boolean atLeast(Figure other) {
		return compareTo(other) >= 0;
	}

	/** Whether this figure is smaller than the other or equals it. */
	public boolean atMost(Figure other) {
		return compareTo(other) <= 0;
	}

	/** Whether both figures have the same value, whatever their written precision. */
	public boolean sameAs(Figure other) {
		return compareTo(other) == 0;
	}

	/** Whether the value is nought. */
	public boolean zero() {
		return this.value.signum() == 0;
	}

	/** The exact sum. */
	public Figure plus(Figure other) {
		return new Figure(this.value.add(other.value));
	}

	/** The exact difference. */
	public Figure minus(Figure other) {
		return new Figure(this.value.subtract(other.value));
	}

	/** The exact product. */
	public Figure times(Figure other) {
		return new Figure(this.value.multiply(other.value));
	}

	/** The same size with the other sign. */
	public Figure negated() {
		return new Figure(this.value.negate());
	}

	/** The distance from nought. */
	public Figure magnitude() {
		return new Figure(this.value.abs());
	}

	/** A hundred times the figure, exactly. */
	public Figure inHundredths() {
		return new Figure(this.value.multiply(HUNDRED));
	}

	/** The sign: -1, 0 or 1. */
	public int sign() {
		return this.value.signum();
	}

	/**
	 * Plain notation with the written precision, a decimal point and no thousands
	 * separator.
	 */
	public String plain() {
		return this.value.toPlainString();
	}

	/** Plain notation without trailing zeros after the decimal point. */
	public String brief() {
		return stripped(this.value).toPlainString();
	}

	/**
	 * The quotient of this figure and a non-zero divisor for showing: rounded half up to
	 * two places, or to as many more as it takes not to show {@code limit} where the
	 * exact quotient differs from it.
	 */
	public Figure dividedFor(Figure divisor, Figure limit) {
		boolean onLimit = sameAs(divisor.times(limit));
		int places = SHOWN_PLACES;
		BigDecimal quotient = this.value.divide(divisor.value, places, RoundingMode.HALF_UP);
		while (!onLimit && quotient.compareTo(limit.value) == 0) {
			places++;
			quotient = this.value.divide(divisor.value, places, RoundingMode.HALF_UP);
		}
		return new Figure(stripped(quotient));
	}

	/** The quotient of this figure and a non-zero divisor, rounded to a whole one. */
	public Figure wholeOf(Figure divisor, RoundingMode rounding) {
		return new Figure(this.value.divide(divisor.value, 0, rounding));
	}

	/** The figure rounded for showing as {@link #dividedFor} does. */
	public Figure roundedBeside(Figure limit) {
		return dividedFor(of(1), limit);
	}

	/** The figure as the pages of a language show it. */
	public String in(Locale locale) {
		return VietnameseText.of(this, locale);
	}

	@Override
	public int compareTo(Figure other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return plain();
	}

	private static BigDecimal stripped(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
