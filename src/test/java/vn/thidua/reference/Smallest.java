package vn.thidua.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Takes lines and cells out of a dossier as long as it still shows the fault. */
record Smallest(Predicate<Map<String, String>> shows) {

	Map<String, String> of(Map<String, String> files) {
		Map<String, String> smallest = new LinkedHashMap<>(files);
		int before = Integer.MAX_VALUE;
		while (length(smallest) < before) {
			before = length(smallest);
			for (String file : List.copyOf(smallest.keySet())) {
				if (!file.equals("dossier.yaml")) {
					dropFile(smallest, file);
					dropLines(smallest, file);
				}
			}
		}
		for (String file : List.copyOf(smallest.keySet())) {
			if (file.endsWith(".csv")) {
				blankCells(smallest, file);
			}
		}
		return smallest;
	}

	private static int length(Map<String, String> files) {
		return files.values().stream().mapToInt(String::length).sum();
	}

	private void dropFile(Map<String, String> files, String file) {
		Map<String, String> fewer = new LinkedHashMap<>(files);
		fewer.remove(file);
		if (this.shows.test(fewer)) {
			files.remove(file);
		}
	}

	private void dropLines(Map<String, String> files, String file) {
		if (!files.containsKey(file)) {
			return;
		}
		List<Map<String, String>> rows = new ArrayList<>(CsvText.read(files.get(file)));
		List<String> columns = List.of(files.get(file).lines().findFirst().orElseThrow().split(","));
		for (int size = Math.max(1, rows.size() / 2); size > 0; size /= 2) {
			for (int from = rows.size() - size; from >= 0; from -= size) {
				List<Map<String, String>> fewer = new ArrayList<>(rows);
				fewer.subList(from, from + size).clear();
				if (replace(files, file, CsvText.write(fewer, columns))) {
					rows = fewer;
				}
			}
		}
	}

	private void blankCells(Map<String, String> files, String file) {
		List<Map<String, String>> rows = CsvText.read(files.get(file));
		List<String> columns = List.of(files.get(file).lines().findFirst().orElseThrow().split(","));
		for (Map<String, String> row : rows) {
			for (String column : columns) {
				String cell = row.put(column, "");
				if (!replace(files, file, CsvText.write(rows, columns))) {
					row.put(column, cell);
				}
			}
		}
		for (String column : columns) {
			if (rows.stream().allMatch((row) -> row.get(column).isEmpty())) {
				replace(files, file, CsvText.write(rows, columnsWithout(files.get(file), column)));
			}
		}
	}

	private static List<String> columnsWithout(String text, String column) {
		List<String> columns = new ArrayList<>(List.of(text.lines().findFirst().orElseThrow().split(",")));
		columns.remove(column);
		return columns;
	}

	private boolean replace(Map<String, String> files, String file, String text) {
		Map<String, String> changed = new LinkedHashMap<>(files);
		changed.put(file, text);
		if (!this.shows.test(changed)) {
			return false;
		}
		files.put(file, text);
		return true;
	}

}
