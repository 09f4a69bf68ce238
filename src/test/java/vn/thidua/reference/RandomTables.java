package vn.thidua.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a dossier while it is made. */
record RandomTables(int year, boolean plain, LocalDate asOf, Dice dice, Map<String, List<Map<String, String>>> rows) {

	static final Map<String, List<String>> COLUMNS = columns();

	RandomTables(Dice dice, int year, boolean plain, LocalDate asOf) {
		this(year, plain, asOf, dice, new LinkedHashMap<>());
		COLUMNS.keySet().forEach((file) -> this.rows.put(file, new ArrayList<>()));
	}

	private static Map<String, List<String>> columns() {
		Map<String, List<String>> columns = new LinkedHashMap<>();
		columns.put("units.csv", List.of("unit", "name", "type", "parent", "block"));
		columns.put("people.csv", List.of("person", "name", "unit", "manager", "joined"));
		columns.put("person_years.csv", List.of("person", "year", "rating", "score", "tasks", "done", "on_time",
				"exceeded", "below", "months", "leave_months", "maternity", "training", "discipline"));
		columns.put("unit_years.csv", List.of("unit", "year", "field", "rating", "score", "tasks", "done", "on_time",
				"exceeded", "late", "components_failed", "wrongdoing"));
		columns.put("initiatives.csv", List.of("person", "year", "scope", "kind", "decision"));
		columns.put("honours.csv", List.of("recipient", "award", "year", "decision", "date"));
		columns.put("attestations.csv", List.of("recipient", "predicate", "value", "by"));
		columns.put("indicators.csv", List.of("indicator", "name", "measure", "direction"));
		columns.put("targets.csv", List.of("unit", "indicator", "target", "horizon"));
		columns.put("results.csv", List.of("unit", "indicator", "actual", "attested", "note", "applicable"));
		return columns;
	}

	/** Adds a row; what is not named stays blank. */
	void add(String file, Map<String, String> cells) {
		Map<String, String> row = new LinkedHashMap<>();
		COLUMNS.get(file).forEach((column) -> row.put(column, Row.cell(cells, column)));
		this.rows.get(file).add(row);
	}

	/** A figure in the dossier's way of writing. */
	String figure(String plainText) {
		return this.plain ? plainText : plainText.replace('.', ',');
	}

	/** The year so many years ago. */
	String ago(int years) {
		return String.valueOf(this.year - years);
	}

	void honour(String recipient, String award, int yearsAgo) {
		String date = this.dice.pick("", ago(yearsAgo) + "-12-20", ago(yearsAgo - 1) + "-03-05");
		add("honours.csv", Row.of("recipient", recipient, "award", award, "year", ago(yearsAgo), "decision",
				this.dice.pick("", "QĐ 12/QĐ-SYT"), "date", date));
	}

	void initiative(String person, String scope, int yearsAgo) {
		add("initiatives.csv", Row.of("person", person, "year", ago(yearsAgo), "scope", scope, "kind",
				this.dice.pick("", "initiative", "research"), "decision", this.dice.pick("", "45/QĐ-UBND")));
	}

	void state(String recipient, String predicate, String value) {
		add("attestations.csv",
				Row.of("recipient", recipient, "predicate", predicate, "value", value, "by", this.dice.pick("", "HĐ")));
	}

}
