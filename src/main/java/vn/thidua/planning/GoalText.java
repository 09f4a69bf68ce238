package vn.thidua.planning;

import vn.thidua.dossier.TypedText;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;
import vn.thidua.shared.Figure;
import vn.thidua.shared.VietnameseText;

/** Writes what a target asks for, so that the same is read from it again. */
public final class GoalText {

	private GoalText() {
	}

	/**
	 * The goal printed in the way of another text: a bare figure, a bound or a range,
	 * with its sign of percent or per thousand.
	 */
	public static String like(String printed, String measure, Goal goal) {
		String mark = printed.matches(".*(‰|%o|%0).*") ? "‰" : printed.contains("%") ? "%" : "";
		Figure upper = goal.upper();
		if (upper != null) {
			return figure(goal.figure(), measure) + mark + " đến " + figure(upper, measure) + mark;
		}
		boolean bare = TypedText.figure(printed, measure).value() != null;
		return (bare ? "" : sign(goal)) + figure(goal.figure(), measure) + mark;
	}

	private static String figure(Figure figure, String measure) {
		return VietnameseText.under(measure, figure);
	}

	private static String sign(Goal goal) {
		if (goal.direction() == Direction.AT_LEAST) {
			return goal.strict() ? "> " : "≥ ";
		}
		return (goal.direction() != Direction.AT_MOST) ? "" : goal.strict() ? "< " : "≤ ";
	}

}
