package vn.thidua.workbench.scenario;

import java.util.List;
import java.util.Map;

/**
 * Makes the dossier of one person or collective out of a scenario's input: the recipient,
 * the years, what is held and stated, and those around it.
 */
final class RecipientDossier {

	/** The person a scenario is about. */
	private static final String PERSON = "NGUOI";

	/** The collective a scenario is about, or the unit of its person. */
	private static final String UNIT = "DV";

	private static final String ABOVE = "TREN";

	private static final String HONOURS = "honours";

	private static final String INITIATIVES = "initiatives";

	/** More people or parts make no scenario clearer. */
	private static final int MOST = 1000;

	private final Given input;

	private final int year;

	private final RecipientTables tables;

	private RecipientDossier(Given input) {
		this.input = input.knowing("as_of", "province", "award", "person", "unit", "years", "unit_years", "members",
				"components", "siblings", "above", HONOURS, INITIATIVES, "attested");
		this.year = input.day("as_of").getYear();
		this.tables = new RecipientTables(this.year);
	}

	static Map<String, String> of(Given input) {
		return new RecipientDossier(input).files();
	}

	/** Whom a scenario is about. */
	static String recipient(Given input) {
		return input.has("unit") ? UNIT : PERSON;
	}

	private Map<String, String> files() {
		this.tables.unit(ABOVE, "Cấp trên", "office", "");
		this.tables.unit(UNIT, "Đơn vị", this.input.part("unit").text("type", "health_centre"), ABOVE);
		Given unitYears = this.input.part(this.input.has("unit") ? "years" : "unit_years");
		unitYears.entries()
			.keySet()
			.forEach((key) -> this.tables.unitYear(UNIT, this.tables.yearOf(key), unitYears.part(key)));
		if (this.input.has("above")) {
			this.tables.unitYear(ABOVE, this.year, this.input.part("above"));
		}
		around("components", UNIT);
		around("siblings", ABOVE);
		if (!this.input.has("unit")) {
			person();
		}
		members();
		held();
		Given attested = this.input.part("attested");
		attested.entries()
			.keySet()
			.forEach(
					(predicate) -> this.tables.attestation(recipient(this.input), predicate, attested.text(predicate)));
		return withHead(this.tables.files());
	}

	private Map<String, String> withHead(Map<String, String> files) {
		files.put("dossier.yaml", "period: %d%nas_of: %s%nprovince: \"%s\"%n".formatted(this.year,
				this.input.text("as_of"), this.input.text("province").replace("\"", "")));
		List.of(HONOURS, INITIATIVES).stream().filter((table) -> !told(table)).forEach((table) -> {
			files.remove(table + ".csv");
		});
		return files;
	}

	/** Whether the dossier has the table; a scenario may say that it has not. */
	private boolean told(String table) {
		return !this.input.text(table).equals("none_reported");
	}

	private void person() {
		this.tables.person(PERSON, UNIT, this.input.part("person").knowing("manager", "joined"));
		Given years = this.input.part("years");
		years.entries()
			.keySet()
			.forEach((key) -> this.tables.personYear(PERSON, this.tables.yearOf(key), years.part(key)));
	}

	private void around(String key, String parent) {
		Given groups = this.input.part(key);
		for (String name : groups.entries().keySet()) {
			Given group = groups.part(name);
			for (int i = 1; i <= count(group); i++) {
				this.tables.unit(name + i, name, "department", parent);
				this.tables.unitYear(name + i, this.year, RecipientTables.without(group, "count", "holds"));
				this.tables.hold(name + i, group);
			}
		}
	}

	private void members() {
		Given groups = this.input.part("members");
		for (String name : groups.entries().keySet()) {
			Given group = groups.part(name);
			for (int i = 1; i <= count(group); i++) {
				String code = name + i;
				this.tables.person(code, group.text("unit", UNIT), group);
				this.tables.personYear(code, this.year,
						RecipientTables.without(group, "count", "unit", "manager", "joined", "holds"));
				this.tables.hold(code, group);
			}
		}
	}

	/**
	 * What the recipient holds: {@code CSTDCS: [-1, -2]}, {@code initiatives: [0 co_so]}.
	 */
	private void held() {
		String recipient = recipient(this.input);
		if (told(HONOURS)) {
			this.input.part(HONOURS)
				.entries()
				.forEach((award, years) -> texts(years).forEach((year) -> this.tables.honour(recipient, award, year)));
		}
		if (told(INITIATIVES)) {
			List<String> all = texts(this.input.entries().getOrDefault(INITIATIVES, List.of()));
			for (int i = 0; i < all.size(); i++) {
				this.tables.initiative(recipient, all.get(i), i);
			}
		}
	}

	private static List<String> texts(Object list) {
		if (!(list instanceof List<?> entries)) {
			throw new ScenarioFault("scenario.list", String.valueOf(list));
		}
		return entries.stream().map(String::valueOf).toList();
	}

	private static int count(Given group) {
		int count = RecipientTables.number(group.text("count", "1"));
		if (count < 0 || count > MOST) {
			throw new ScenarioFault("scenario.number", String.valueOf(count));
		}
		return count;
	}

}
