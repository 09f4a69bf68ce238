package vn.thidua.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a table and what else they may be called.
 *
 * @param all every column, in the contract's order
 * @param required those that a header must hold
 * @param labels the columns by all their names
 * @param shortly the columns by names that count where nothing else names the column
 */
public record TableColumns(List<String> all, List<String> required, Map<String, String> labels,
		Map<String, String> shortly) {

	/**
	 * The columns of a table with the labels that {@link TableWords} knows of them.
	 * @param base the table's base name
	 * @param columns the columns; a star marks those that a header must hold
	 */
	public static TableColumns of(String base, String... columns) {
		List<String> all = Arrays.stream(columns).map((column) -> column.replace("*", "")).toList();
		List<String> required = Arrays.stream(columns)
			.filter((column) -> column.endsWith("*"))
			.map((column) -> column.replace("*", ""))
			.toList();
		return new TableColumns(all, required, labels("column", base, all), labels("short", base, all));
	}

	private static Map<String, String> labels(String kind, String base, List<String> all) {
		Map<String, String> labels = new HashMap<>();
		for (String column : all) {
			TableWords.labels(kind, base, column).forEach((label) -> labels.put(TableWords.folded(label), column));
		}
		if (kind.equals("column")) {
			all.forEach((column) -> labels.put(column, column));
		}
		return labels;
	}

	/** The column that a header's cell names; nothing where it names none. */
	public Optional<String> named(String cell) {
		return Optional.ofNullable(this.labels.get(TableWords.folded(cell)));
	}

	/** The positions of the columns that the cells of a line name. */
	Map<String, Integer> indexes(List<String> cells) {
		Map<String, Integer> indexes = new HashMap<>();
		for (Map<String, String> names : List.of(this.labels, this.shortly)) {
			for (int i = 0; i < cells.size(); i++) {
				String column = names.get(TableWords.folded(cells.get(i)));
				if (column != null) {
					indexes.putIfAbsent(column, i);
				}
			}
		}
		return indexes;
	}

	/** The required columns that are not among those. */
	List<String> missing(Map<String, Integer> indexes) {
		List<String> missing = new ArrayList<>(this.required);
		missing.removeAll(indexes.keySet());
		return missing;
	}

}
