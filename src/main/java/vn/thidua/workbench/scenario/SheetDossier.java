package vn.thidua.workbench.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thidua.rulebase.Criterion;
import vn.thidua.rulebase.RulePack;

/**
 * Makes the dossier of one commune with one sheet out of a scenario's input: every
 * criterion in full in one row, except where the input says otherwise.
 */
final class SheetDossier {

	private final Given input;

	private final CsvLines scores = new CsvLines("unit", "criteria_set", "criterion", "indicator", "max", "score",
			"knockout", "value");

	private SheetDossier(Given input) {
		this.input = input.knowing("as_of", "province", "set", "region", "maxima", "points", "absent", "lines");
	}

	static Map<String, String> of(Given input, RulePack pack) {
		return new SheetDossier(input).files(pack.criteria());
	}

	private Map<String, String> files(List<Criterion> criteria) {
		Given lines = this.input.part("lines");
		Set<String> inLines = lines.entries()
			.keySet()
			.stream()
			.map((indicator) -> lines.part(indicator).text("criterion"))
			.collect(Collectors.toSet());
		points(criteria).forEach((number, points) -> {
			if (!inLines.contains(number) && !absent().contains(number)) {
				String max = this.input.part("maxima").text(number, points);
				score(number, "", max, this.input.part("points").text(number, max), "", "");
			}
		});
		lines.entries().keySet().forEach((indicator) -> line(indicator, lines.part(indicator)));
		LocalDate asOf = this.input.day("as_of");
		return Map.of("dossier.yaml", "period: " + asOf.getYear() + "\nas_of: " + asOf + "\n" + province(), "units.csv",
				new CsvLines("unit", "name", "type", "region").line("XA", "Xã", "commune", this.input.text("region"))
					.toString(),
				"scores.csv", this.scores.toString());
	}

	/**
	 * The points of each criterion; a local pack has none, so that the input says all.
	 */
	private Map<String, String> points(List<Criterion> criteria) {
		Map<String, String> points = new LinkedHashMap<>();
		criteria.forEach((criterion) -> points.put(String.valueOf(criterion.number()),
				(criterion.points() == null) ? "" : criterion.points().plain()));
		if (points.isEmpty()) {
			this.input.part("maxima").entries().keySet().forEach((number) -> points.put(number, ""));
		}
		return points;
	}

	private String province() {
		String province = this.input.text("province").replace("\"", "");
		return province.isEmpty() ? "" : "province: \"" + province + "\"\n";
	}

	private List<?> absent() {
		return (this.input.entries().get("absent") instanceof List<?> absent) ? absent : List.of();
	}

	private void line(String indicator, Given line) {
		line.knowing("criterion", "max", "score", "knockout", "value");
		score(line.text("criterion"), indicator, line.text("max"), line.text("score"), line.text("knockout"),
				line.text("value"));
	}

	private void score(String criterion, String indicator, String max, String score, String knockout, String value) {
		this.scores.line("XA", this.input.text("set"), criterion, indicator, max, score, knockout, value);
	}

}
