package vn.thidua.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the dossier of one person or collective out of a scenario's input: the recipient,
 * the years, what is held and stated, and those around it.
 */
final class RecipientDossier {

	/** The person a scenario is about. */
	static final String PERSON = "NGUOI";

	/** The collective a scenario is about, or the unit of its person. */
	static final String UNIT = "DV";

	private static final String ABOVE = "TREN";

	private static final String[] PERSON_YEAR = { "rating", "score", "tasks", "done", "on_time", "exceeded", "below",
			"months", "leave_months", "maternity", "training", "discipline" };

	private static final String[] UNIT_YEAR = { "rating", "score", "tasks", "done", "on_time", "exceeded", "late",
			"components_failed", "wrongdoing", "leads_block", "exceeds_targets", "block_rank", "block_size" };

	private final Given input;

	private final int year;

	private final CsvLines units = new CsvLines("unit", "name", "type", "parent");

	private final CsvLines people = new CsvLines("person", "name", "unit", "manager", "joined");

	private final CsvLines personYears = table("person", PERSON_YEAR);

	private final CsvLines unitYears = table("unit", UNIT_YEAR);

	private final CsvLines honours = new CsvLines("recipient", "award", "year", "decision", "date");

	private final CsvLines initiatives = new CsvLines("person", "year", "scope", "kind", "decision");

	private final CsvLines attestations = new CsvLines("recipient", "predicate", "value");

	private RecipientDossier(Given input) {
		this.input = input.knowing("as_of", "province", "award", "person", "unit", "years", "unit_years", "members",
				"components", "siblings", "above", "honours", "initiatives", "attested");
		this.year = LocalDate.parse(input.text("as_of")).getYear();
	}

	static Map<String, String> of(Given input) {
		return new RecipientDossier(input).files();
	}

	/** Whom a scenario is about. */
	static String recipient(Given input) {
		return input.has("unit") ? UNIT : PERSON;
	}

	private Map<String, String> files() {
		this.units.line(ABOVE, "Cấp trên", "office", "");
		this.units.line(UNIT, "Đơn vị", this.input.part("unit").text("type", "health_centre"), ABOVE);
		years(this.input.part(this.input.has("unit") ? "years" : "unit_years"), UNIT, this.unitYears, UNIT_YEAR);
		if (this.input.has("above")) {
			year(ABOVE, this.year, this.input.part("above"), this.unitYears, UNIT_YEAR);
		}
		around("components", UNIT);
		around("siblings", ABOVE);
		if (!this.input.has("unit")) {
			Given person = this.input.part("person").knowing("manager", "joined");
			person(PERSON, UNIT, person);
			years(this.input.part("years"), PERSON, this.personYears, PERSON_YEAR);
		}
		members();
		held();
		Given attested = this.input.part("attested");
		attested.entries()
			.keySet()
			.forEach((predicate) -> this.attestations.line(recipient(this.input), predicate, attested.text(predicate)));
		return tables();
	}

	private Map<String, String> tables() {
		Map<String, String> files = new HashMap<>();
		files.put("dossier.yaml", "period: %d%nas_of: %s%nprovince: \"%s\"%n".formatted(this.year,
				this.input.text("as_of"), this.input.text("province")));
		files.put("units.csv", this.units.toString());
		files.put("people.csv", this.people.toString());
		files.put("person_years.csv", this.personYears.toString());
		files.put("unit_years.csv", this.unitYears.toString());
		files.put("attestations.csv", this.attestations.toString());
		if (told("honours")) {
			files.put("honours.csv", this.honours.toString());
		}
		if (told("initiatives")) {
			files.put("initiatives.csv", this.initiatives.toString());
		}
		return files;
	}

	/** Whether the dossier has the table; a scenario may say that it has not. */
	private boolean told(String table) {
		return !this.input.text(table).equals("none_reported");
	}

	private void person(String code, String unit, Given person) {
		String joined = person.text("joined", "2001-01-01");
		this.people.line(code, code, unit, person.text("manager", "no"),
				joined.startsWith("0-") ? this.year + joined.substring(1) : joined);
	}

	private void years(Given years, String recipient, CsvLines table, String[] columns) {
		years.entries().keySet().forEach((key) -> year(recipient, yearOf(key), years.part(key), table, columns));
	}

	private static void year(String recipient, int year, Given row, CsvLines table, String[] columns) {
		row.knowing(columns);
		List<String> cells = new ArrayList<>(List.of(recipient, String.valueOf(year)));
		for (String column : columns) {
			cells.add(row.text(column));
		}
		table.line(cells.toArray(String[]::new));
	}

	/** A year as it is, or counted from the one considered: 0, -1, -2. */
	private int yearOf(String key) {
		int year = Integer.parseInt(key);
		return (year > 1000) ? year : this.year + year;
	}

	private void around(String key, String parent) {
		Given groups = this.input.part(key);
		for (String name : groups.entries().keySet()) {
			Given group = groups.part(name);
			for (int i = 1; i <= count(group); i++) {
				this.units.line(name + i, name, "department", parent);
				year(name + i, this.year, without(group, "count", "holds"), this.unitYears, UNIT_YEAR);
				hold(name + i, group);
			}
		}
	}

	private void members() {
		Given groups = this.input.part("members");
		for (String name : groups.entries().keySet()) {
			Given group = groups.part(name);
			for (int i = 1; i <= count(group); i++) {
				String code = name + i;
				person(code, group.text("unit", UNIT), group);
				year(code, this.year, without(group, "count", "unit", "manager", "joined", "holds"), this.personYears,
						PERSON_YEAR);
				hold(code, group);
			}
		}
	}

	/**
	 * What the recipient holds: {@code CSTDCS: [-1, -2]}, {@code initiatives: [0 co_so]}.
	 */
	private void held() {
		String recipient = recipient(this.input);
		if (told("honours")) {
			this.input.part("honours").entries().forEach((award, years) -> texts(years).forEach((year) -> {
				String[] parts = year.split(" decided ", 2);
				this.honours.line(recipient, award, String.valueOf(yearOf(parts[0])), "",
						(parts.length > 1) ? yearOf(parts[1]) + "-01-15" : "");
			}));
		}
		if (told("initiatives")) {
			List<String> all = texts(this.input.entries().getOrDefault("initiatives", List.of()));
			for (int i = 0; i < all.size(); i++) {
				String[] parts = all.get(i).split(" ", 4);
				this.initiatives.line(recipient, String.valueOf(yearOf(parts[0])), parts[1],
						(parts.length > 2) ? parts[2] : "initiative", (parts.length > 3) ? parts[3] : "QĐ " + i);
			}
		}
	}

	private void hold(String recipient, Given group) {
		if (group.has("holds")) {
			this.honours.line(recipient, group.text("holds"), String.valueOf(this.year), "", "");
		}
	}

	private static List<String> texts(Object list) {
		if (!(list instanceof List<?> entries)) {
			throw new AssertionError("A list is expected, not " + list);
		}
		return entries.stream().map(String::valueOf).toList();
	}

	private static int count(Given group) {
		return Integer.parseInt(group.text("count", "1"));
	}

	private static Given without(Given group, String... keys) {
		Map<String, Object> rest = new LinkedHashMap<>(group.entries());
		rest.keySet().removeAll(List.of(keys));
		return new Given(rest);
	}

	private static CsvLines table(String key, String[] columns) {
		List<String> header = new ArrayList<>(List.of(key, "year"));
		header.addAll(List.of(columns));
		return new CsvLines(header.toArray(String[]::new));
	}

}
