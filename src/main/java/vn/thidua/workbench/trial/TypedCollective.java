package vn.thidua.workbench.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import vn.thidua.dossier.DossierTable;

/**
 * Makes the tables of a collective: its years, its people and its parts, group by group.
 */
final class TypedCollective {

	private static final int MOST_OF_A_GROUP = 2_000;

	private static final String[] YEAR = { "year", "rating", "score", "tasks", "done", "on_time", "exceeded", "late",
			"components_failed", "wrongdoing", "leads_block", "exceeds_targets", "block_rank", "block_size" };

	private final TrialForm form;

	private final String year;

	private final TypedTable units;

	private final TypedTable unitYears;

	private final TypedTable people;

	private final TypedTable personYears;

	private final TypedTable honours;

	/** Makes a table of the dossier. */
	interface Tables {

		TypedTable add(DossierTable table, String... columns);

	}

	TypedCollective(TrialForm form, Tables tables) {
		this.form = form;
		this.year = form.head("period").replaceAll("-.*", "");
		this.units = tables.add(DossierTable.UNITS, "unit", "name", "type", "parent");
		this.unitYears = tables.add(DossierTable.UNIT_YEARS, "unit", "year", "rating", "score", "tasks", "done",
				"on_time", "exceeded", "late", "components_failed", "wrongdoing", "leads_block", "exceeds_targets",
				"block_rank", "block_size");
		this.people = tables.add(DossierTable.PEOPLE, "person", "name", "unit", "manager", "joined");
		this.personYears = tables.add(DossierTable.PERSON_YEARS, "person", "year", "rating");
		this.honours = tables.add(DossierTable.HONOURS, "recipient", "award", "year", "decision", "date");
	}

	void fill() {
		String[] unit = TypedDossier.cells(this.form.rows("unit").get(0), "name", "type");
		this.units.line("unit", 0, TypedDossier.UNIT, unit[0].isEmpty() ? TypedDossier.UNIT : unit[0], unit[1], "");
		List<Map<String, String>> years = this.form.rows("unit_years");
		for (int i = 0; i < years.size(); i++) {
			if (!TypedDossier.blank(i, years.get(i))) {
				year(i, "unit_years", TypedDossier.UNIT, TypedDossier.cells(years.get(i), YEAR));
			}
		}
		groups("members");
		groups("components");
	}

	private void groups(String table) {
		List<Map<String, String>> rows = this.form.rows(table);
		for (int i = 0; i < rows.size(); i++) {
			Map<String, String> row = rows.get(i);
			if (TypedDossier.blank(row)) {
				continue;
			}
			int count = count(row.getOrDefault("count", ""));
			for (int k = 1; k <= count; k++) {
				String code = table + "-" + (i + 1) + "-" + k;
				if (table.equals("members")) {
					member(code, i, row);
				}
				else {
					component(code, i, row);
				}
				if (!row.getOrDefault("holds", "").isEmpty()) {
					this.honours.line(table, i, code, row.get("holds"), this.year, "", "");
				}
			}
		}
	}

	private void member(String code, int row, Map<String, String> typed) {
		String[] cells = TypedDossier.cells(typed, "manager", "joined", "rating");
		this.people.line("members", row, code, code, TypedDossier.UNIT, cells[0], cells[1]);
		this.personYears.line("members", row, code, this.year, cells[2]);
	}

	private void component(String code, int row, Map<String, String> typed) {
		this.units.line("components", row, code, code, "department", TypedDossier.UNIT);
		String[] cells = new String[YEAR.length];
		Arrays.fill(cells, "");
		cells[0] = this.year;
		cells[1] = typed.getOrDefault("rating", "");
		year(row, "components", code, cells);
	}

	private void year(int row, String from, String unit, String[] cells) {
		String[] line = new String[cells.length + 1];
		line[0] = unit;
		System.arraycopy(cells, 0, line, 1, cells.length);
		this.unitYears.line(from, row, line);
	}

	/** How many there are of a kind; one where that is not told. */
	private static int count(String typed) {
		return typed.matches("\\d{1,4}") ? Math.min(MOST_OF_A_GROUP, Integer.parseInt(typed)) : 1;
	}

}
