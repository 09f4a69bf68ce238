package vn.thidua.work;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.thidua.report.OutcomeLine;

/**
 * What a reported figure lacks to its target.
 *
 * @param line the verdict
 * @param need the distance to the nearest figure at the target's limit, in the
 * indicator's measure; nought where the figure lies on the limit of a strict bound
 * @param effort the need in percent of the size of that limit; nothing where the limit is
 * nought and the need is not
 */
public record Shortfall(OutcomeLine line, BigDecimal need, @Nullable BigDecimal effort) {

	private static final Pattern TARGET = Pattern.compile("([<>]?)(-?[\\d.]+)(?:-(-?[\\d.]+))?");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * The shortfall of a target that is not reached; nothing where no figure tells it.
	 */
	static Optional<Shortfall> of(OutcomeLine line) {
		Matcher target = TARGET.matcher(line.target());
		if (line.actual().isEmpty() || !target.matches()) {
			return Optional.empty();
		}
		BigDecimal lower = new BigDecimal(target.group(2));
		BigDecimal upper = (target.group(3) == null) ? lower : new BigDecimal(target.group(3));
		BigDecimal actual = new BigDecimal(line.actual());
		BigDecimal limit = (actual.compareTo(lower) < 0) ? lower : upper;
		BigDecimal need = actual.subtract(limit).abs();
		return Optional.of(new Shortfall(line, need, effort(need, limit.abs())));
	}

	private static @Nullable BigDecimal effort(BigDecimal need, BigDecimal size) {
		if (need.signum() == 0) {
			return BigDecimal.ZERO;
		}
		return (size.signum() == 0) ? null : need.multiply(HUNDRED).divide(size, MathContext.DECIMAL128);
	}

	/** Whether the figure lies on the limit and must pass it. */
	public boolean onLimit() {
		return this.need.signum() == 0;
	}

	/** The effort, plain; empty where there is none. */
	public String percent() {
		return (this.effort == null) ? "" : this.effort.toPlainString();
	}

}
