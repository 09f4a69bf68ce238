package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import vn.thidua.shared.Figure;

/**
 * Reads the numbers and the criteria of a folder.
 *
 * @param tables reads its tables
 * @param folder the folder's path
 */
record NumberTables(PackTables tables, String folder) {

	private static final List<String> PARAMETER = List.of("code", "value", "from", "to", "source", "verified");

	private static final List<String> CRITERION = List.of("criterion", "points", "name_vi", "name_en", "source",
			"verified");

	private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

	/** A parameter's value and dates must be such as its name says. */
	List<Parameter> parameters(List<Criterion> criteria) {
		Spans spans = new Spans();
		List<Parameter> parameters = new ArrayList<>();
		for (PackRow row : this.tables.rows(this.folder + "/parameters.csv", PARAMETER)) {
			String[] code = row.code("code").split("@", 2);
			Figure value = row.figure("value");
			if (value == null) {
				continue;
			}
			Parameter parameter = new Parameter(code[0], (code.length > 1) ? code[1] : "", value, row.date("from"),
					row.date("to"), row.text("source"), row.yesNo("verified"), this.folder, row.line());
			check(row, parameter, spans);
			NumberKinds.fault(parameter, criteria)
				.filter(NumberKinds.Fault::certain)
				.ifPresent((fault) -> row.error("value", fault.code(), parameter.name()));
			parameters.add(parameter);
		}
		return parameters;
	}

	private static void check(PackRow row, Parameter parameter, Spans spans) {
		if (Span.reversed(parameter.from(), parameter.to())) {
			row.error("to", "span.reversed", row.text("from"));
		}
		else if (!spans.add(parameter.code(), parameter.from(), parameter.to())) {
			row.error("code", "parameter.overlap");
		}
	}

	List<Criterion> criteria() {
		Set<String> numbers = new HashSet<>();
		List<Criterion> criteria = new ArrayList<>();
		for (PackRow row : this.tables.rows(this.folder + "/criteria.csv", CRITERION)) {
			String number = row.code("criterion");
			Figure points = row.text("points").isEmpty() ? null : row.figure("points");
			if (!NUMBER.matcher(number).matches() || !numbers.add(number)) {
				row.error("criterion", "criterion.twice");
				continue;
			}
			if (points != null && (points.sign() < 0 || points.value().stripTrailingZeros().scale() > 0)) {
				row.error("points", "criterion.points");
			}
			criteria.add(new Criterion(Integer.parseInt(number), Names.of(row.code("name_vi"), row.code("name_en")),
					points, row.text("source"), row.yesNo("verified")));
		}
		return criteria;
	}

}
