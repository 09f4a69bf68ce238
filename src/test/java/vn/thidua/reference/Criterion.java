package vn.thidua.reference;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** One criterion of a commune: its lines, if any, and its points, if known. */
record Criterion(int number, List<ScoreLine> lines, @Nullable Ratio max) {

	static final Ratio FLOOR = Ratio.of(50);

	private static final List<Integer> OFFICIAL = List.of(14, 10, 12, 9, 19, 12, 6, 11, 3, 4);

	static Criterion of(int number, String set, List<ScoreLine> sheet) {
		List<ScoreLine> lines = sheet.stream().filter((line) -> line.criterion() == number).toList();
		if (set.equals(ScoreLine.SET_2023)) {
			return new Criterion(number, lines, Ratio.of(OFFICIAL.get(number - 1)));
		}
		return new Criterion(number, lines,
				lines.isEmpty() ? null : lines.stream().map(ScoreLine::max).reduce(Ratio.ZERO, Ratio::plus));
	}

	/** The points given so far, or null where none are. */
	@Nullable Ratio points() {
		return this.lines.stream()
			.map(ScoreLine::score)
			.filter((score) -> score != null)
			.reduce(Ratio::plus)
			.orElse(null);
	}

	/** The points that can still be reached, or null where that is unknown. */
	@Nullable Ratio potential() {
		if (this.lines.isEmpty()) {
			return this.max;
		}
		return this.lines.stream().map(ScoreLine::potential).reduce(Ratio.ZERO, Ratio::plus);
	}

	int missing() {
		return this.lines.isEmpty() ? 1 : (int) this.lines.stream().filter((line) -> line.score() == null).count();
	}

	String status() {
		Ratio potential = potential();
		if (potential != null && this.max != null && potential.percentOf(this.max).below(FLOOR)) {
			return "not_met";
		}
		return (missing() == 0) ? "met" : "no_data";
	}

	Map<String, String> row(String unit, String set) {
		Ratio points = points();
		return Row.of("unit", unit, "criteria_set", set, "criterion", String.valueOf(this.number), "points",
				(points != null) ? points.exact() : "", "max", (this.max != null) ? this.max.exact() : "", "percent",
				(points != null && this.max != null) ? points.percentOf(this.max).shownApartFrom(FLOOR) : "", "status",
				status());
	}

}
