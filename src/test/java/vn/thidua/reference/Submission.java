package vn.thidua.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A dossier as read from its files. */
record Submission(Span period, LocalDate asOf, Figures figures, Map<String, List<Map<String, String>>> tables) {

	static Submission read(Map<String, String> files) {
		Map<String, String> head = new HashMap<>();
		for (String line : files.get("dossier.yaml").lines().toList()) {
			int colon = line.indexOf(':');
			if (colon > 0) {
				head.put(line.substring(0, colon).strip(), unquoted(line.substring(colon + 1).strip()));
			}
		}
		Span period = Span.read(head.get("period"));
		String asOf = head.getOrDefault("as_of", "");
		return new Submission(period, asOf.isEmpty() ? period.lastDay() : LocalDate.parse(asOf),
				new Figures(!"plain".equals(head.get("numbers"))), tables(files));
	}

	private static Map<String, List<Map<String, String>>> tables(Map<String, String> files) {
		Map<String, List<Map<String, String>>> tables = new HashMap<>();
		files.forEach((name, text) -> tables.put(name, name.endsWith(".csv") ? CsvText.read(text) : List.of()));
		return tables;
	}

	private static String unquoted(String value) {
		return (value.startsWith("\"") || value.startsWith("'")) ? value.substring(1, value.length() - 1) : value;
	}

	List<Map<String, String>> rows(String file) {
		return this.tables.getOrDefault(file, List.of());
	}

}
