package vn.thidua.workbench.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.dossier.DossierTable;
import vn.thidua.shared.Place;

/** Makes the dossier of one case out of what was typed in. */
final class TypedDossier {

	/** The unit that the case is about, or that its person belongs to. */
	static final String UNIT = "DV";

	/** The person that the case is about. */
	static final String PERSON = "NGUOI";

	private static final String[] PERSON_YEAR = { "year", "rating", "score", "tasks", "done", "on_time", "exceeded",
			"below", "months", "leave_months", "maternity", "training", "discipline" };

	private static final String[] UNIT_YEAR = { "year", "rating", "score", "tasks", "done", "on_time", "exceeded",
			"late", "components_failed", "wrongdoing", "leads_block", "exceeds_targets", "block_rank", "block_size" };

	private final TrialForm form;

	private final Map<String, TypedTable> tables = new LinkedHashMap<>();

	TypedDossier(TrialForm form) {
		this.form = form;
		switch (form.kind()) {
			case UNIT -> targets();
			case COMMUNE -> scores();
			case PERSON -> person();
			case COLLECTIVE -> new TypedCollective(form, this::add).fill();
		}
		if (form.kind().recipient()) {
			held((form.kind() == TrialKind.PERSON) ? PERSON : UNIT);
		}
	}

	/** The files of the dossier. */
	Map<String, String> files() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("dossier.yaml",
				heads()
					.map((key) -> key + ": '" + this.form.head(key).replace("'", "''").replaceAll("\\R", " ") + "'\n")
					.collect(Collectors.joining()));
		this.tables.forEach((file, table) -> files.put(file, table.toString()));
		return files;
	}

	/** The field of the form that a place came from; empty where it was not typed. */
	String field(Place place) {
		TypedTable table = this.tables.get(place.file());
		if (table != null) {
			return table.field(place.line(), place.column());
		}
		return heads().skip(Math.max(0, place.line() - 1)).findFirst().orElse("period");
	}

	private Stream<String> heads() {
		return Stream.of("period", "as_of", "province").filter((key) -> !this.form.head(key).isEmpty());
	}

	private TypedTable add(DossierTable table, String... columns) {
		TypedTable added = new TypedTable(table, columns);
		this.tables.put(added.file(), added);
		return added;
	}

	private void targets() {
		unit("name", "type");
		TypedTable indicators = add(DossierTable.INDICATORS, "indicator", "name", "measure", "direction", "cumulative");
		TypedTable targets = add(DossierTable.TARGETS, "unit", "indicator", "target", "horizon");
		TypedTable results = add(DossierTable.RESULTS, "unit", "indicator", "actual", "previous", "attested",
				"attested_over", "applicable", "note");
		List<Map<String, String>> rows = this.form.rows("targets");
		for (int i = 0; i < rows.size(); i++) {
			Map<String, String> row = rows.get(i);
			if (blank(row)) {
				continue;
			}
			String code = String.valueOf(i + 1);
			String[] kind = cells(row, "name", "measure", "direction", "cumulative");
			indicators.line("targets", i, code, kind[0].isEmpty() ? code : kind[0], kind[1],
					kind[2].isEmpty() ? "at_least" : kind[2], kind[3]);
			String[] goal = cells(row, "target", "horizon");
			targets.line("targets", i, UNIT, code, goal[0], goal[1]);
			String[] told = cells(row, "actual", "previous", "attested", "attested_over", "applicable", "note");
			if (Stream.of(told).anyMatch((cell) -> !cell.isEmpty())) {
				results.line("targets", i, with(UNIT, with(code, told)));
			}
		}
	}

	private void scores() {
		unit("name", "zone", "region");
		copy("scores", add(DossierTable.SCORES, "unit", "criterion", "indicator", "max", "score", "knockout", "value"),
				UNIT, "criterion", "indicator", "max", "score", "knockout", "value");
	}

	private void person() {
		unit("name", "type");
		String[] cells = cells(this.form.rows("person").get(0), "name", "role", "manager", "joined");
		add(DossierTable.PEOPLE, "person", "name", "unit", "role", "manager", "joined").line("person", 0, PERSON,
				cells[0].isEmpty() ? PERSON : cells[0], UNIT, cells[1], cells[2], cells[3]);
		copy("person_years", add(DossierTable.PERSON_YEARS, with("person", PERSON_YEAR)), PERSON, PERSON_YEAR);
		copy("unit_years", add(DossierTable.UNIT_YEARS, with("unit", UNIT_YEAR)), UNIT, UNIT_YEAR);
		if (this.form.head("initiatives_known").isEmpty()) {
			String[] columns = { "year", "scope", "kind", "decision" };
			copy("initiatives", add(DossierTable.INITIATIVES, with("person", columns)), PERSON, columns);
		}
	}

	private void held(String recipient) {
		if (this.form.head("honours_known").isEmpty()) {
			String[] columns = { "award", "year", "decision", "date" };
			TypedTable known = this.tables.get(DossierTable.HONOURS.base() + ".csv");
			copy("honours", (known == null) ? add(DossierTable.HONOURS, with("recipient", columns)) : known, recipient,
					columns);
		}
		copy("attestations", add(DossierTable.ATTESTATIONS, "recipient", "predicate", "value"), recipient, "predicate",
				"value_stated");
	}

	private void unit(String... columns) {
		String[] cells = cells(this.form.rows("unit").get(0), columns);
		cells[0] = cells[0].isEmpty() ? UNIT : cells[0];
		add(DossierTable.UNITS, with("unit", columns)).line("unit", 0, with(UNIT, cells));
	}

	private void copy(String from, TypedTable to, String key, String... columns) {
		List<Map<String, String>> rows = this.form.rows(from);
		for (int i = 0; i < rows.size(); i++) {
			if (!blank(i, rows.get(i))) {
				to.line(from, i, with(key, cells(rows.get(i), columns)));
			}
		}
	}

	static boolean blank(Map<String, String> row) {
		return row.values().stream().allMatch(String::isEmpty);
	}

	/** A year of which nothing is told says nothing, but for the first. */
	static boolean blank(int at, Map<String, String> row) {
		return blank(row) || (at > 0 && row.entrySet()
			.stream()
			.allMatch((cell) -> cell.getValue().isEmpty() || cell.getKey().equals("year")));
	}

	static String[] cells(Map<String, String> row, String... columns) {
		return Stream.of(columns).map((column) -> row.getOrDefault(column, "")).toArray(String[]::new);
	}

	private static String[] with(String first, String... rest) {
		return Stream.concat(Stream.of(first), Stream.of(rest)).toArray(String[]::new);
	}

}
