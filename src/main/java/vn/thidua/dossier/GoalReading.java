package vn.thidua.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Goal;

/**
 * What the text of a target was understood to ask for.
 *
 * @param goal the goal; nothing where the text is refused
 * @param error the code of the problem that refuses the text; nothing where it is
 * understood
 * @param offers ways of writing that the refusal offers instead
 * @param warnings the codes of doubts
 */
record GoalReading(@Nullable Goal goal, @Nullable String error, List<String> offers, List<String> warnings) {

	static GoalReading of(Goal goal, List<String> warnings) {
		return new GoalReading(goal, null, List.of(), List.copyOf(warnings));
	}

	static GoalReading refused(String error) {
		return new GoalReading(null, error, List.of(), List.of());
	}

	/** Refused for what a figure of it says; for having none where that says nothing. */
	static GoalReading refused(FigureReading reading) {
		String error = reading.error();
		return new GoalReading(null, (error == null) ? "goal.absent" : error, reading.offers(), List.of());
	}

}
