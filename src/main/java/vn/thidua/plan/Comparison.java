package vn.thidua.plan;

import java.util.Objects;

import vn.thidua.shared.Figure;

/**
 * Where a figure lies against a goal, exactly.
 *
 * @param actualIs {@code above}, {@code equal} or {@code below} a single target,
 * {@code inside} or {@code outside} a range
 * @param gap the distance in the good direction: above nought beyond the target, below
 * nought short of it
 */
public record Comparison(String actualIs, Figure gap) {

	/** The figure against the goal. */
	public static Comparison of(Goal goal, Figure actual) {
		if (goal.direction() == Direction.BETWEEN) {
			Figure gap = rangeGap(goal, actual);
			return new Comparison(gap.zero() ? "inside" : "outside", gap);
		}
		Figure beyond = actual.minus(goal.figure());
		String actualIs = (beyond.sign() == 0) ? "equal" : (beyond.sign() > 0) ? "above" : "below";
		return new Comparison(actualIs, switch (goal.direction()) {
			case AT_LEAST -> beyond;
			case AT_MOST -> beyond.negated();
			default -> beyond.magnitude().negated();
		});
	}

	private static Figure rangeGap(Goal goal, Figure actual) {
		Figure upper = Objects.requireNonNull(goal.upper());
		if (actual.below(goal.figure())) {
			return actual.minus(goal.figure());
		}
		return actual.above(upper) ? upper.minus(actual) : Figure.ZERO;
	}

}
