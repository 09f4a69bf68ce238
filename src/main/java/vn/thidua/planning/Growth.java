package vn.thidua.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Measure;
import vn.thidua.shared.Figure;

/**
 * By how much targets grow from one year to the next.
 *
 * @param factor by what they are multiplied
 */
public record Growth(BigDecimal factor) {

	private static final BigDecimal MOST = BigDecimal.TEN;

	/**
	 * The growth that a text says: {@code 5%}, {@code -2,5%} or {@code ×1,05}. A bare
	 * figure could mean either and is refused.
	 * @throws PlanRefused if it says none, or not between nought and tenfold
	 */
	public static Growth read(String text) {
		String typed = text.strip();
		boolean percent = typed.endsWith("%");
		boolean times = typed.matches("(?iu)[×x*].*");
		if (percent == times) {
			throw new PlanRefused("growth");
		}
		Figure figure = TypedText.figure(times ? typed.substring(1).strip() : typed, percent ? "%" : "").value();
		if (figure == null) {
			throw new PlanRefused("growth");
		}
		BigDecimal factor = percent ? figure.value().movePointLeft(2).add(BigDecimal.ONE) : figure.value();
		if (factor.signum() <= 0 || factor.compareTo(MOST) > 0) {
			throw new PlanRefused("growth.beyond");
		}
		return new Growth(factor);
	}

	/**
	 * A goal grown: each figure rounded half up to the decimals that it was written with;
	 * bounds stay bounds, ranges stay ranges.
	 */
	public Goal of(Goal goal) {
		Figure upper = goal.upper();
		return new Goal(goal.direction(), goal.strict(), of(goal.figure()), (upper == null) ? null : of(upper));
	}

	private Figure of(Figure figure) {
		return new Figure(figure.value().multiply(this.factor).setScale(figure.value().scale(), RoundingMode.HALF_UP));
	}

	/** Whether an indicator of that measure is a percentage or another rate. */
	public static boolean rate(String measure) {
		return Measure.of(measure).rate();
	}

}
