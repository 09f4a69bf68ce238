package vn.thidua.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.GoalWords.Bound;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Measure;
import vn.thidua.shared.Figure;

/**
 * Reads the printed text of a target: a figure, a bound or a range (data contract, 1.2).
 */
final class GoalReader {

	private static final Pattern ONWARD = Pattern.compile("(?iu)(?:từ (?:mức )?)?(\\S.*?) ?trở (lên|xuống)");

	private static final Pattern RANGE = Pattern.compile(
			"(?iu)(?:từ (?:mức )?)?([+\\-−]? ?\\d.*?) ?(?:-|–|—|(?<!\\p{L})(?:đến|tới)(?!\\p{L})) ?([+\\-−]? ?\\d.*)");

	private static final Pattern SCALE = Pattern.compile("(?iu).*?(" + UnitText.SCALE_WORD + ".*)");

	private static final Pattern FIGURE = Pattern.compile("[+\\-−]? ?\\d.*");

	private static final Pattern INEXACT = Pattern.compile("(?iu)(?:gần|ước|xấp xỉ|chừng|ngót|[~≈])(?!\\p{L}).*");

	private final FigureReader figures;

	GoalReader(FigureReader figures) {
		this.figures = figures;
	}

	/** The goal of a target text, in the given direction where the text sets none. */
	GoalReading read(String text, Direction direction, String measure) {
		return read(GoalWords.alike(text), direction, Measure.of(measure));
	}

	/** The goal of a number that needs no reading; it is no range. */
	static GoalReading number(BigDecimal number, boolean hundredths, Direction direction, Measure measure) {
		FigureReading reading = FigureReader.number(number, hundredths, measure);
		Figure figure = reading.figure();
		if (figure == null) {
			return GoalReading.refused(reading);
		}
		return (direction == Direction.BETWEEN) ? GoalReading.refused("goal.range")
				: GoalReading.of(Goal.of(direction, false, figure), List.of());
	}

	/** Whether a text holds one figure and no range. */
	static boolean single(String text) {
		return FIGURE.matcher(text).matches() && !RANGE.matcher(text).matches();
	}

	private GoalReading read(String text, Direction direction, Measure measure) {
		String fault = FigureReader.none(text) ? "goal.absent" : GoalWords.fault(text, measure);
		if (fault != null) {
			return GoalReading.refused(fault);
		}
		GoalWords words = GoalWords.of(text);
		List<String> warnings = words.about() ? List.of("goal.about") : List.of();
		Bound bound = words.bound();
		Matcher range = RANGE.matcher(words.rest());
		Matcher onward = ONWARD.matcher(words.rest());
		if (words.bounds() > 1 || (bound != null && onward.matches())) {
			return GoalReading.refused("goal.bounds");
		}
		if (range.matches()) {
			return (bound != null) ? GoalReading.refused("goal.boundRange")
					: range(range.group(1).strip(), range.group(2), measure, warnings);
		}
		if (onward.matches()) {
			Bound told = onward.group(2).equalsIgnoreCase("lên") ? GoalWords.FLOOR : GoalWords.CEILING;
			return single(onward.group(1), told, measure, warnings);
		}
		return (bound != null) ? single(words.rest(), bound, measure, warnings)
				: bare(words.rest(), direction, measure, warnings);
	}

	private GoalReading bare(String text, Direction direction, Measure measure, List<String> warnings) {
		boolean range = direction == Direction.BETWEEN && this.figures.read(text, measure).figure() != null;
		return range ? GoalReading.refused("goal.range") : single(text, new Bound(direction, false), measure, warnings);
	}

	private GoalReading single(String text, Bound bound, Measure measure, List<String> warnings) {
		if (!FIGURE.matcher(text).matches() && !FigureReader.none(text)) {
			return GoalReading.refused(wordy(text));
		}
		FigureReading reading = this.figures.read(text, measure);
		Figure figure = reading.figure();
		return (figure == null) ? GoalReading.refused(reading)
				: GoalReading.of(Goal.of(bound.direction(), bound.strict(), figure), all(warnings, reading));
	}

	/** Why words in front of a figure, or instead of one, are refused. */
	private static String wordy(String text) {
		if (INEXACT.matcher(text).matches()) {
			return "figure.inexact";
		}
		return text.matches(".*\\d.*") ? "goal.words" : "goal.absent";
	}

	private GoalReading range(String from, String to, Measure measure, List<String> warnings) {
		if (scaledApart(from, to, measure)) {
			return GoalReading.refused("goal.scale");
		}
		FigureReading first = this.figures.read(from, measure);
		FigureReading second = this.figures.read(to, measure);
		Figure lower = first.figure();
		Figure upper = second.figure();
		if (lower == null || upper == null) {
			return GoalReading.refused((lower == null) ? first : second);
		}
		List<String> all = new ArrayList<>(all(all(warnings, first), second));
		if (lower.above(upper)) {
			all.add("goal.reversed");
		}
		return GoalReading.of(lower.above(upper) ? Goal.between(upper, lower) : Goal.between(lower, upper), all);
	}

	/** Whether only one end has words of scale, and not those of the measure. */
	private static boolean scaledApart(String from, String to, Measure measure) {
		String first = scale(from);
		String second = scale(to);
		String only = (first == null) ? second : first;
		return (first == null || second == null) && only != null && Measure.of(only).power() != measure.power();
	}

	private static @Nullable String scale(String end) {
		Matcher scale = SCALE.matcher(end);
		return scale.matches() ? scale.group(1) : null;
	}

	private static List<String> all(List<String> warnings, FigureReading reading) {
		List<String> all = new ArrayList<>(warnings);
		reading.warnings().stream().filter((code) -> !all.contains(code)).forEach(all::add);
		return all;
	}

}
