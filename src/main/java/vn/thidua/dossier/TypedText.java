package vn.thidua.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;
import vn.thidua.shared.Figure;

/**
 * What a single typed text says, read as the cells of a dossier are (data contract, 1.1
 * and 1.2).
 *
 * @param value what it says; nothing where it says nothing or is refused
 * @param error the code of the problem that refuses it; nothing where it is understood
 * @param warnings the codes of doubts
 */
public record TypedText<T>(@Nullable T value, @Nullable String error, List<String> warnings) {

	/** A figure under an indicator of that measure, typed the Vietnamese way. */
	public static TypedText<Figure> figure(String text, String measure) {
		FigureReading reading = new FigureReader(NumberStyle.VI).read(text.strip(), measure);
		return new TypedText<>(reading.figure(), reading.error(), reading.warnings());
	}

	/**
	 * A target under an indicator of that measure, in the given direction where the text
	 * itself sets none.
	 */
	public static TypedText<Goal> goal(String text, Direction direction, String measure) {
		GoalReading reading = new GoalReader(new FigureReader(NumberStyle.VI)).read(text.strip(), direction, measure);
		return new TypedText<>(reading.goal(), reading.error(), reading.warnings());
	}

}
