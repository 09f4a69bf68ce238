package vn.thidua.dossier;

import java.util.Locale;

import vn.thidua.plan.Direction;

/** Tells in one text what a cell was understood to say. */
final class Reads {

	private Reads() {
	}

	/** The figure in its written precision, {@code none}, or the code of the refusal. */
	static String figure(NumberStyle style, String text, String measure) {
		FigureReading reading = new FigureReader(style).read(text, measure);
		String read = (reading.figure() == null) ? "none" : reading.figure().plain();
		return ((reading.error() == null) ? read : reading.error())
				+ (reading.warnings().isEmpty() ? "" : " " + reading.warnings());
	}

	/** Direction and plain goal, or the code of the refusal. */
	static String goal(String text, Direction direction, String measure) {
		GoalReading reading = new GoalReader(new FigureReader(NumberStyle.VI)).read(text, direction, measure);
		String read = (reading.goal() == null) ? "none"
				: reading.goal().direction().name().toLowerCase(Locale.ROOT) + " " + reading.goal().plain();
		return ((reading.error() == null) ? read : reading.error())
				+ (reading.warnings().isEmpty() ? "" : " " + reading.warnings());
	}

}
