package vn.thidua.plan;

import java.util.ArrayList;
import java.util.List;

import vn.thidua.shared.Figure;

/**
 * Why a result may be a slip: it is far from what it is compared with. It refuses
 * nothing.
 *
 * @param kind what is suspicious
 * @param beside the figure that it is far from
 */
public record Suspicion(Kind kind, Figure beside) {

	private static final Figure THREE = Figure.of(3);

	private static final Figure HUNDRED = Figure.of(100);

	/** How far over a hundred a percentage may be. */
	private static final Figure SPARE = Figure.of(20);

	/** What is suspicious of a result. */
	public enum Kind {

		/** It is over three times what it is compared with. */
		OVER_THREE_TIMES,
		/** It is under a third of what it is compared with. */
		UNDER_A_THIRD,
		/** It is a percentage far over a hundred. */
		OVER_HUNDRED

	}

	/** What is suspicious beside the figure of the year before. */
	public static List<Suspicion> besideLastYear(Figure result, Figure before, Direction direction) {
		return beside(result, before, before, direction);
	}

	/**
	 * What is suspicious beside a target.
	 * @param open whether the result still grows toward the target
	 */
	public static List<Suspicion> besideTarget(Figure result, Goal goal, Measure measure, boolean open) {
		Figure upper = (goal.upper() == null) ? goal.figure() : goal.upper();
		List<Suspicion> found = new ArrayList<>(beside(result, goal.figure(), upper, goal.direction()));
		found.removeIf((one) -> open && one.kind() == Kind.UNDER_A_THIRD);
		if (measure.percent() && upper.atMost(HUNDRED) && result.above(HUNDRED.plus(SPARE))) {
			found.add(new Suspicion(Kind.OVER_HUNDRED, upper));
		}
		return List.copyOf(found);
	}

	/**
	 * Nothing is compared with nought; a figure that changed its sign is under a third.
	 */
	private static List<Suspicion> beside(Figure result, Figure lower, Figure upper, Direction direction) {
		if (!upper.zero() && result.magnitude().above(upper.magnitude().times(THREE))) {
			return List.of(new Suspicion(Kind.OVER_THREE_TIMES, upper));
		}
		boolean turned = result.sign() * lower.sign() < 0;
		boolean small = result.magnitude().times(THREE).below(lower.magnitude());
		boolean suspicious = !lower.zero() && direction != Direction.AT_MOST && (turned || small);
		return suspicious ? List.of(new Suspicion(Kind.UNDER_A_THIRD, lower)) : List.of();
	}

}
