package vn.thidua.reference;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a target asks for: a direction, one or two ends, and whether the end itself is
 * enough.
 */
record Goal(String direction, Ratio low, Ratio high, boolean strict) {

	private static final Pattern RANGE = Pattern
		.compile("(-?" + Figures.NUMBER + ")\\s*(?:%\\s*)?(?:-|–|đến)\\s*(-?" + Figures.NUMBER + "[^0-9]*)");

	private static final Map<String, String> WORDS = Map.of("≤", "at_most", "không quá", "at_most", "tối đa", "at_most",
			"<", "at_most", "dưới", "at_most", "≥", "at_least", "ít nhất", "at_least", ">", "at_least", "trên",
			"at_least", "hơn", "at_least");

	private static final Pattern STRICT = Pattern.compile("(<|>|dưới|trên|hơn).*");

	static Goal read(String cell, String direction, Figures figures) {
		String text = cell.strip();
		Matcher range = RANGE.matcher(text);
		if (range.matches()) {
			Ratio one = figure(range.group(1), figures);
			Ratio two = figure(range.group(2), figures);
			return one.below(two) ? new Goal("between", one, two, false) : new Goal("between", two, one, false);
		}
		if (text.startsWith("từ ") && text.endsWith(" trở lên")) {
			return single("at_least", figure(text.substring(3), figures), false);
		}
		for (Map.Entry<String, String> word : WORDS.entrySet()) {
			if (text.startsWith(word.getKey())) {
				Ratio end = figure(text.substring(word.getKey().length()), figures);
				return single(word.getValue(), end, STRICT.matcher(text).matches());
			}
		}
		return single(direction, figure(text, figures), false);
	}

	private static Goal single(String direction, Ratio end, boolean strict) {
		return new Goal(direction, end, end, strict);
	}

	private static Ratio figure(String text, Figures figures) {
		Ratio figure = figures.read(text);
		if (figure == null) {
			throw new IllegalArgumentException("a target without figure: " + text);
		}
		return figure;
	}

	Ratio gap(Ratio actual) {
		return switch (this.direction) {
			case "at_least" -> actual.minus(this.low);
			case "at_most" -> this.low.minus(actual);
			case "exactly" -> actual.minus(this.low).abs().negate();
			case "between" -> actual.below(this.low) ? actual.minus(this.low)
					: this.high.below(actual) ? this.high.minus(actual) : Ratio.ZERO;
			default -> throw new IllegalArgumentException("direction " + this.direction);
		};
	}

	String verdict(Ratio gap) {
		if (gap.signum() > 0) {
			return "exceeded";
		}
		return (gap.signum() == 0 && !this.strict) ? "met" : "not_met";
	}

	/** The gap in hundredths of the target, or null where that makes no sense. */
	@Nullable Ratio relative(Ratio gap) {
		if (this.direction.equals("between") || this.low.signum() == 0) {
			return null;
		}
		return gap.percentOf(this.low.abs());
	}

}
