package vn.thidua.work.committee;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;

/** Finds out whose line of a dossier a problem lies in. */
final class ProblemOwners {

	private static final Set<String> PLANNED = Set.of("dossier.yaml", "units.csv", "indicators.csv", "targets.csv");

	private static final List<String> ITEMS = List.of("indicator", "criterion", "person", "recipient");

	private final Map<String, String> files;

	private final Map<String, TreeMap<Integer, NamedCsvRecord>> lines = new HashMap<>();

	private final Map<String, String> unitOfPerson = new HashMap<>();

	ProblemOwners(Map<String, String> files) {
		this.files = files;
		lines("people.csv").values().forEach((row) -> this.unitOfPerson.put(cell(row, "person"), cell(row, "unit")));
	}

	/** The problem with the unit that it lies in. */
	LocatedProblem locate(Problem problem) {
		Place place = problem.place();
		Map.Entry<Integer, NamedCsvRecord> line = lines(place.file()).floorEntry(place.line());
		boolean reported = !PLANNED.contains(place.file());
		return (line == null) ? new LocatedProblem(problem, "", "", reported)
				: new LocatedProblem(problem, unit(line.getValue()), item(line.getValue()), reported);
	}

	private String unit(NamedCsvRecord row) {
		String unit = cell(row, "unit");
		if (!unit.isEmpty()) {
			return unit;
		}
		String someone = cell(row, "person") + cell(row, "recipient");
		return this.unitOfPerson.getOrDefault(someone, cell(row, "recipient"));
	}

	private static String item(NamedCsvRecord row) {
		return ITEMS.stream().map((name) -> cell(row, name)).filter((text) -> !text.isEmpty()).findFirst().orElse("");
	}

	private static String cell(NamedCsvRecord row, String name) {
		return row.findField(name).orElse("");
	}

	private TreeMap<Integer, NamedCsvRecord> lines(String file) {
		return this.lines.computeIfAbsent(file, (name) -> {
			TreeMap<Integer, NamedCsvRecord> rows = new TreeMap<>();
			if (name.endsWith(".csv")) {
				try (Stream<NamedCsvRecord> all = CsvReader.builder()
					.ofNamedCsvRecord(this.files.getOrDefault(name, ""))
					.stream()) {
					all.forEach((row) -> rows.put((int) row.getStartingLineNumber(), row));
				}
			}
			return rows;
		});
	}

}
