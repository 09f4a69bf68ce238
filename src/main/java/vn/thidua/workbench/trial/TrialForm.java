package vn.thidua.workbench.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed in for one case; nothing of it is stored.
 *
 * @param kind what it is about
 * @param head day, period, province and rules, by field
 * @param rows the rows of each table, by column
 */
public record TrialForm(TrialKind kind, Map<String, String> head, Map<String, List<Map<String, String>>> rows) {

	/** More rows than these are not read. */
	public static final int MOST_ROWS = 200;

	/**
	 * Reads the fields of a form, named {@code table.row.column} or, for the head, by one
	 * word.
	 */
	public static TrialForm of(TrialKind kind, Map<String, String> fields) {
		Map<String, List<Map<String, String>>> rows = new HashMap<>();
		for (TrialTable table : kind.tables()) {
			int count = table.single() ? 1 : Math.max(table.rows(), typed(table, fields));
			List<Map<String, String>> read = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				Map<String, String> row = new HashMap<>();
				for (TrialColumn column : table.columns()) {
					row.put(column.name(), fields.getOrDefault(field(table.name(), i, column.name()), "").strip());
				}
				read.add(row);
			}
			rows.put(table.name(), read);
		}
		Map<String, String> head = new HashMap<>();
		fields.forEach((name, value) -> {
			if (!name.contains(".")) {
				head.put(name, value.strip());
			}
		});
		return new TrialForm(kind, head, rows);
	}

	/** The name of a field. */
	public static String field(String table, int row, String column) {
		return table + "." + row + "." + column;
	}

	/** A field of the head; empty where it was not sent. */
	public String head(String field) {
		return this.head.getOrDefault(field, "");
	}

	/** The rows of a table, blank ones too. */
	public List<Map<String, String>> rows(String table) {
		return this.rows.getOrDefault(table, List.of());
	}

	/** The name of the target of a code, which counts the rows from 1. */
	public String indicator(String code) {
		String name = rows("targets").get(Integer.parseInt(code) - 1).getOrDefault("name", "");
		return name.isEmpty() ? code : name;
	}

	/** The same with a further blank row in a table. */
	public TrialForm withRow(String table) {
		Map<String, List<Map<String, String>>> more = new HashMap<>(this.rows);
		List<Map<String, String>> grown = new ArrayList<>(rows(table));
		if (grown.size() < MOST_ROWS) {
			grown.add(Map.of());
		}
		more.put(table, grown);
		return new TrialForm(this.kind, this.head, more);
	}

	private static int typed(TrialTable table, Map<String, String> fields) {
		int rows = 0;
		while (rows < MOST_ROWS && fields.containsKey(field(table.name(), rows, table.columns().get(0).name()))) {
			rows++;
		}
		return rows;
	}

}
