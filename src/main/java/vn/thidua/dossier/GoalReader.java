package vn.thidua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thidua.plan.Direction;
import vn.thidua.plan.Goal;
import vn.thidua.shared.Figure;

/**
 * Reads the printed text of a target: a figure, a bound or a range (data contract, 1.2).
 */
final class GoalReader {

	private static final Bound STRICT_FLOOR = new Bound(Direction.AT_LEAST, true);

	private static final Bound FLOOR = new Bound(Direction.AT_LEAST, false);

	private static final Bound STRICT_CEILING = new Bound(Direction.AT_MOST, true);

	private static final Bound CEILING = new Bound(Direction.AT_MOST, false);

	private static final Map<String, Bound> BOUNDS = Map.ofEntries(Map.entry(">", STRICT_FLOOR),
			Map.entry("trên", STRICT_FLOOR), Map.entry("hơn", STRICT_FLOOR), Map.entry("cao hơn", STRICT_FLOOR),
			Map.entry("lớn hơn", STRICT_FLOOR), Map.entry("≥", FLOOR), Map.entry(">=", FLOOR), Map.entry("=>", FLOOR),
			Map.entry("ít nhất", FLOOR), Map.entry("tối thiểu", FLOOR), Map.entry("không dưới", FLOOR),
			Map.entry("không thấp hơn", FLOOR), Map.entry("không ít hơn", FLOOR), Map.entry("không nhỏ hơn", FLOOR),
			Map.entry("<", STRICT_CEILING), Map.entry("dưới", STRICT_CEILING), Map.entry("thấp hơn", STRICT_CEILING),
			Map.entry("nhỏ hơn", STRICT_CEILING), Map.entry("ít hơn", STRICT_CEILING), Map.entry("≤", CEILING),
			Map.entry("<=", CEILING), Map.entry("=<", CEILING), Map.entry("không quá", CEILING),
			Map.entry("không vượt quá", CEILING), Map.entry("tối đa", CEILING), Map.entry("nhiều nhất", CEILING),
			Map.entry("không cao hơn", CEILING), Map.entry("không lớn hơn", CEILING), Map.entry("không trên", CEILING));

	private static final Pattern BOUND = Pattern
		.compile("(?iu)(>=|=>|<=|=<|[<>≤≥]|(?:không (?:dưới|thấp hơn|ít hơn|nhỏ hơn|quá|vượt quá|cao hơn|lớn hơn|trên)"
				+ "|cao hơn|lớn hơn|thấp hơn|nhỏ hơn|ít hơn|trên|hơn|dưới|ít nhất|tối thiểu|tối đa|nhiều nhất)(?!\\p{L}))\\s*(.*)");

	private static final Pattern ONWARD = Pattern.compile("(?iu)(?:từ\\s+)?(\\S.*?)\\s*trở\\s+(lên|xuống)");

	private static final Pattern RANGE = Pattern.compile(
			"(?iu)(?:từ\\s+)?([+\\-−]?\\s*\\d.*?)\\s*(?:-|–|—|(?<!\\p{L})(?:đến|tới)(?!\\p{L}))\\s*([+\\-−]?\\s*\\d.*)");

	private static final Pattern SCALE = Pattern.compile("(?iu).*(?:nghìn|ngàn|triệu|tỷ|tỉ).*");

	private final FigureReader figures;

	GoalReader(FigureReader figures) {
		this.figures = figures;
	}

	/**
	 * The goal of a target text, in the given direction where the text itself sets none.
	 */
	GoalReading read(String text, Direction direction, String measure) {
		String words = text.replaceFirst("(?iu)^đạt\\s+", "").replaceAll("\\s+", " ");
		Matcher range = RANGE.matcher(words);
		if (range.matches()) {
			if (SCALE.matcher(range.group(2)).matches() && !SCALE.matcher(range.group(1)).matches()) {
				return GoalReading.refused("goal.scale");
			}
			return range(this.figures.read(range.group(1).strip(), measure), this.figures.read(range.group(2), measure),
					direction);
		}
		Matcher bound = BOUND.matcher(words);
		if (bound.matches()) {
			Bound known = BOUNDS.get(bound.group(1).toLowerCase(Locale.ROOT));
			return ONWARD.matcher(bound.group(2)).matches() ? GoalReading.refused("goal.bounds")
					: single(bound.group(2), known, measure);
		}
		Matcher onward = ONWARD.matcher(words);
		if (onward.matches()) {
			return single(onward.group(1), onward.group(2).equalsIgnoreCase("lên") ? FLOOR : CEILING, measure);
		}
		return (direction == Direction.BETWEEN && this.figures.read(words, measure).figure() != null)
				? GoalReading.refused("goal.range") : single(words, new Bound(direction, false), measure);
	}

	private GoalReading single(String text, Bound bound, String measure) {
		FigureReading reading = this.figures.read(text, measure);
		Figure figure = reading.figure();
		if (figure == null) {
			return GoalReading.refused((reading.error() == null) ? "goal.absent" : reading.error());
		}
		return new GoalReading(Goal.of(bound.direction(), bound.strict(), figure), null, reading.warnings());
	}

	private GoalReading range(FigureReading first, FigureReading second, Direction direction) {
		Figure from = first.figure();
		Figure to = second.figure();
		if (from == null || to == null) {
			String error = (first.error() == null) ? second.error() : first.error();
			return GoalReading.refused((error == null) ? "goal.absent" : error);
		}
		List<String> warnings = new ArrayList<>(first.warnings());
		warnings.addAll(second.warnings());
		if (from.above(to)) {
			warnings.add("goal.reversed");
		}
		return new GoalReading(from.above(to) ? Goal.between(to, from) : Goal.between(from, to), null, warnings);
	}

	private record Bound(Direction direction, boolean strict) {
	}

}
