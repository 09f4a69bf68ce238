package vn.thidua.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Measure;
import vn.thidua.shared.Figure;

/**
 * What a single typed text says, read as the cells of a dossier are (data contract, 1.1
 * and 1.2).
 *
 * @param value what it says; nothing where it says nothing or is refused
 * @param error the code of the problem that refuses it; nothing where it is understood
 * @param offers ways of writing that the refusal offers instead
 * @param warnings the codes of doubts
 */
public record TypedText<T>(@Nullable T value, @Nullable String error, List<String> offers, List<String> warnings) {

	/** A figure under an indicator of that measure, typed the Vietnamese way. */
	public static TypedText<Figure> figure(String text, String measure) {
		return of(new FigureReader(NumberStyle.VI).read(text, measure));
	}

	/** A result of an indicator, typed the Vietnamese way, within its bounds. */
	public static TypedText<Figure> result(String text, Indicator indicator) {
		return of(Bounds.held(new FigureReader(NumberStyle.VI).read(text, indicator.measure()), indicator));
	}

	/** A result of an indicator that a program tells as a number, within its bounds. */
	public static TypedText<Figure> result(BigDecimal number, Indicator indicator) {
		return of(Bounds.held(FigureReader.number(number, false, Measure.of(indicator.measure())), indicator));
	}

	/**
	 * A target under an indicator of that measure, in the given direction where the text
	 * itself sets none.
	 */
	public static TypedText<Goal> goal(String text, Direction direction, String measure) {
		GoalReading reading = new GoalReader(new FigureReader(NumberStyle.VI)).read(text, direction, measure);
		return new TypedText<>(reading.goal(), reading.error(), reading.offers(), reading.warnings());
	}

	/** What the text of the problem names: the field, the measure, what is offered. */
	public String[] details(String field, String measure) {
		List<String> details = new ArrayList<>(List.of(field, measure));
		details.addAll(this.offers);
		return details.toArray(String[]::new);
	}

	private static TypedText<Figure> of(FigureReading reading) {
		return new TypedText<>(reading.figure(), reading.error(), reading.offers(), reading.warnings());
	}

}
