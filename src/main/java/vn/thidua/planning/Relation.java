package vn.thidua.planning;

import java.util.List;

/**
 * How the figures of indicators hang together.
 *
 * @param kind a sum or a rate
 * @param indicator the indicator that is the sum or the rate
 * @param parts the indicators that add up; none for a rate
 * @param numerator the indicator above the line; empty for a sum
 * @param denominator the indicator below the line; empty for a sum
 * @param factor by what the quotient is multiplied: 100 for a rate in percent, 1.000,
 * 10.000 or 100.000 for others; 1 for a sum
 */
public record Relation(Kind kind, String indicator, List<String> parts, String numerator, String denominator,
		int factor) {

	/** What an indicator is made of. */
	public enum Kind {

		/** The indicator is the sum of its parts. */
		SUM,
		/** The indicator is numerator / denominator × factor. */
		RATE

	}

	/** An indicator that is the sum of others. */
	public static Relation sum(String indicator, List<String> parts) {
		return new Relation(Kind.SUM, indicator, List.copyOf(parts), "", "", 1);
	}

	/** An indicator that is a rate of two others. */
	public static Relation rate(String indicator, String numerator, String denominator, int factor) {
		return new Relation(Kind.RATE, indicator, List.of(), numerator, denominator, factor);
	}

	/** The indicators that it is made of. */
	public List<String> members() {
		return (this.kind == Kind.SUM) ? this.parts : List.of(this.numerator, this.denominator);
	}

}
