package vn.thidua.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes comma separated text with quoting. */
final class CsvText {

	private CsvText() {
	}

	static List<Map<String, String>> read(String text) {
		List<List<String>> records = records(text);
		List<Map<String, String>> rows = new ArrayList<>();
		for (List<String> cells : records.subList(Math.min(1, records.size()), records.size())) {
			Map<String, String> row = new LinkedHashMap<>();
			for (int i = 0; i < records.get(0).size(); i++) {
				row.put(records.get(0).get(i).strip(), (i < cells.size()) ? cells.get(i).strip() : "");
			}
			rows.add(row);
		}
		return rows;
	}

	private static List<List<String>> records(String text) {
		List<List<String>> records = new ArrayList<>();
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
					cell.append(c);
					i++;
				}
				else {
					quoted = !quoted;
				}
			}
			else if (!quoted && (c == ',' || c == '\n')) {
				cells.add(cell.toString());
				cell.setLength(0);
				if (c == '\n') {
					records.add(cells);
					cells = new ArrayList<>();
				}
			}
			else if (quoted || (c != '\r' && c != '\uFEFF')) {
				cell.append(c);
			}
		}
		if (!cell.isEmpty() || !cells.isEmpty()) {
			cells.add(cell.toString());
			records.add(cells);
		}
		return records;
	}

	/** Writes rows that all have the columns of the first. */
	static String write(List<Map<String, String>> rows, List<String> columns) {
		StringBuilder text = new StringBuilder();
		text.append(String.join(",", columns)).append('\n');
		for (Map<String, String> row : rows) {
			text.append(String.join(",", columns.stream().map((column) -> quote(row.get(column))).toList()))
				.append('\n');
		}
		return text.toString();
	}

	private static String quote(String cell) {
		boolean plain = cell.chars().noneMatch((c) -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
		return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}

}
