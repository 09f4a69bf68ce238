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
 * @param warnings the codes of doubts
 */
record GoalReading(@Nullable Goal goal, @Nullable String error, List<String> warnings) {

	static GoalReading refused(String error) {
		return new GoalReading(null, error, List.of());
	}

}
