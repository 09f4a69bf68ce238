package vn.thidua.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** A commune's score sheet under one set of criteria. */
record Sheet(String unit, String set, List<ScoreLine> lines, List<Criterion> criteria) {

	private static final Ratio FLOOR = Ratio.of(80);

	/** All sheets, by unit and then by set. */
	static List<Sheet> of(List<ScoreLine> lines) {
		Map<String, Map<String, List<ScoreLine>>> grouped = lines.stream()
			.collect(Collectors.groupingBy(ScoreLine::unit, TreeMap::new,
					Collectors.groupingBy(ScoreLine::set, TreeMap::new, Collectors.toList())));
		List<Sheet> sheets = new ArrayList<>();
		grouped.forEach((unit, sets) -> sets.forEach((set, own) -> sheets.add(new Sheet(unit, set, own,
				IntStream.rangeClosed(1, 10).mapToObj((number) -> Criterion.of(number, set, own)).toList()))));
		return sheets;
	}

	private List<Criterion> failed() {
		return this.criteria.stream().filter((criterion) -> criterion.status().equals("not_met")).toList();
	}

	private List<ScoreLine> knockouts() {
		return this.lines.stream().filter(ScoreLine::knockedOut).toList();
	}

	private int missing() {
		return this.criteria.stream().mapToInt(Criterion::missing).sum();
	}

	private static @Nullable Ratio sum(List<@Nullable Ratio> figures) {
		Ratio sum = Ratio.ZERO;
		for (Ratio figure : figures) {
			if (figure == null) {
				return null;
			}
			sum = sum.plus(figure);
		}
		return sum;
	}

	private @Nullable Ratio max() {
		return sum(this.criteria.stream().<@Nullable Ratio>map(Criterion::max).toList());
	}

	private boolean totalTooLow() {
		Ratio potential = sum(this.criteria.stream().<@Nullable Ratio>map(Criterion::potential).toList());
		Ratio max = max();
		return potential != null && max != null && potential.percentOf(max).below(FLOOR);
	}

	private String status() {
		if (!failed().isEmpty() || !knockouts().isEmpty() || totalTooLow()) {
			return "not_met";
		}
		return (missing() == 0) ? "met" : "no_data";
	}

	Map<String, String> row(LocalDate asOf) {
		Ratio total = this.lines.stream()
			.map(ScoreLine::score)
			.filter((score) -> score != null)
			.reduce(Ratio::plus)
			.orElse(null);
		Ratio max = max();
		return Row.of("unit", this.unit, "criteria_set", this.set, "total", (total != null) ? total.exact() : "", "max",
				(max != null) ? max.exact() : "", "percent",
				(total != null && max != null) ? total.percentOf(max).shownApartFrom(FLOOR) : "", "status", status(),
				"failed_criteria",
				failed().stream()
					.map((criterion) -> String.valueOf(criterion.number()))
					.collect(Collectors.joining(";")),
				"knockouts", knockouts().stream().map(Sheet::name).collect(Collectors.joining(";")), "missing",
				String.valueOf(missing()), "valid_until", status().equals("met") ? asOf.plusYears(3).toString() : "");
	}

	private static String name(ScoreLine line) {
		return line.indicator().isEmpty() ? String.valueOf(line.criterion()) : line.indicator();
	}

	List<Map<String, String>> criteriaRows() {
		return this.criteria.stream().map((criterion) -> criterion.row(this.unit, this.set)).toList();
	}

}
