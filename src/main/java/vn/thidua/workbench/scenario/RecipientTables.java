package vn.thidua.workbench.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a small dossier about a recipient and those around it. */
final class RecipientTables {

	private static final List<String> PERSON_YEAR = List.of("rating", "score", "tasks", "done", "on_time", "exceeded",
			"below", "months", "leave_months", "maternity", "training", "discipline");

	private static final List<String> UNIT_YEAR = List.of("rating", "score", "tasks", "done", "on_time", "exceeded",
			"late", "components_failed", "wrongdoing", "leads_block", "exceeds_targets", "block_rank", "block_size");

	/** The year considered. */
	private final int year;

	private final CsvLines units = new CsvLines("unit", "name", "type", "parent");

	private final CsvLines people = new CsvLines("person", "name", "unit", "manager", "joined");

	private final CsvLines personYears = table("person", PERSON_YEAR);

	private final CsvLines unitYears = table("unit", UNIT_YEAR);

	private final CsvLines honours = new CsvLines("recipient", "award", "year", "decision", "date");

	private final CsvLines initiatives = new CsvLines("person", "year", "scope", "kind", "decision");

	private final CsvLines attestations = new CsvLines("recipient", "predicate", "value");

	RecipientTables(int year) {
		this.year = year;
	}

	void unit(String code, String name, String type, String parent) {
		this.units.line(code, name, type, parent);
	}

	void person(String code, String unit, Given person) {
		String joined = person.text("joined", "2001-01-01");
		this.people.line(code, code, unit, person.text("manager", "no"),
				joined.startsWith("0-") ? this.year + joined.substring(1) : joined);
	}

	void personYear(String code, int of, Given row) {
		row(code, of, row, this.personYears, PERSON_YEAR);
	}

	void unitYear(String code, int of, Given row) {
		row(code, of, row, this.unitYears, UNIT_YEAR);
	}

	/** What one of those around the recipient holds of the year considered. */
	void hold(String recipient, Given group) {
		if (group.has("holds")) {
			honour(recipient, group.text("holds"), String.valueOf(this.year), "");
		}
	}

	/**
	 * An award of a year, {@code -5} or, where it was decided later,
	 * {@code -5 decided -4}.
	 */
	void honour(String recipient, String award, String year) {
		String[] parts = year.split(" decided ", 2);
		honour(recipient, award, String.valueOf(yearOf(parts[0])),
				(parts.length > 1) ? yearOf(parts[1]) + "-01-15" : "");
	}

	private void honour(String recipient, String award, String year, String day) {
		this.honours.line(recipient, award, year, "", day);
	}

	/** An initiative, {@code year scope kind decision}; the last two may be left out. */
	void initiative(String recipient, String told, int number) {
		String[] parts = told.split(" ", 4);
		if (parts.length < 2) {
			throw new ScenarioFault("scenario.initiative", told);
		}
		this.initiatives.line(recipient, String.valueOf(yearOf(parts[0])), parts[1],
				(parts.length > 2) ? parts[2] : "initiative", (parts.length > 3) ? parts[3] : "QĐ " + number);
	}

	void attestation(String recipient, String predicate, String value) {
		this.attestations.line(recipient, predicate, value);
	}

	/** A year as it is, or counted from the one considered: 0, -1, -2. */
	int yearOf(String key) {
		int number = number(key);
		return (number > 1000) ? number : this.year + number;
	}

	static int number(String text) {
		try {
			return Integer.parseInt(text);
		}
		catch (NumberFormatException ex) {
			throw new ScenarioFault("scenario.number", text);
		}
	}

	static Given without(Given group, String... keys) {
		Map<String, Object> rest = new LinkedHashMap<>(group.entries());
		rest.keySet().removeAll(List.of(keys));
		return new Given(rest);
	}

	/** The tables by file name. */
	Map<String, String> files() {
		Map<String, String> files = new HashMap<>();
		files.put("units.csv", this.units.toString());
		files.put("people.csv", this.people.toString());
		files.put("person_years.csv", this.personYears.toString());
		files.put("unit_years.csv", this.unitYears.toString());
		files.put("honours.csv", this.honours.toString());
		files.put("initiatives.csv", this.initiatives.toString());
		files.put("attestations.csv", this.attestations.toString());
		return files;
	}

	private static void row(String code, int of, Given row, CsvLines table, List<String> columns) {
		row.knowing(columns.toArray(String[]::new));
		List<String> cells = new ArrayList<>(List.of(code, String.valueOf(of)));
		columns.forEach((column) -> cells.add(row.text(column)));
		table.line(cells.toArray(String[]::new));
	}

	private static CsvLines table(String key, List<String> columns) {
		List<String> header = new ArrayList<>(List.of(key, "year"));
		header.addAll(columns);
		return new CsvLines(header.toArray(String[]::new));
	}

}
