package vn.thidua.reference;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes rows of named cells. */
final class Row {

	private Row() {
	}

	/** Takes names and cells in turn. */
	static Map<String, String> of(String... namesAndCells) {
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < namesAndCells.length; i += 2) {
			row.put(namesAndCells[i], namesAndCells[i + 1]);
		}
		return row;
	}

	static String cell(Map<String, String> row, String column) {
		return row.getOrDefault(column, "");
	}

}
