package vn.thidua.reference;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** A line of a random score sheet on its way. */
final class RandomLine {

	final int criterion;

	final String indicator;

	final BigDecimal max;

	@Nullable BigDecimal score;

	boolean knockout;

	RandomLine(int criterion, String indicator, BigDecimal max) {
		this.criterion = criterion;
		this.indicator = indicator;
		this.max = max;
	}

	BigDecimal within(BigDecimal figure) {
		return figure.max(BigDecimal.ZERO).min(this.max);
	}

}
