package vn.thidua.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The units and people of a dossier in its year. */
record Register(int year, Figures figures, Map<String, Cells> units, List<Cells> unitYears, List<Worker> workers,
		Memory memory, List<Outcome> outcomes) {

	/** Where no units are listed, those that are named are all. */
	static Register read(Submission dossier) {
		int year = dossier.period().last().getYear();
		Map<String, Cells> units = new LinkedHashMap<>();
		List<String> naming = dossier.tables().containsKey("units.csv") ? List.of("units.csv")
				: List.of("people.csv", "unit_years.csv", "targets.csv", "results.csv");
		naming.forEach((file) -> dossier.rows(file)
			.forEach((row) -> units.putIfAbsent(row.get("unit"), new Cells(row, dossier.figures()))));
		return new Register(year, dossier.figures(), units, ofYear(dossier, "unit_years.csv", year),
				workers(dossier, year), Memory.read(dossier, year), Outcomes.of(dossier));
	}

	private static List<Cells> ofYear(Submission dossier, String file, int year) {
		return dossier.rows(file)
			.stream()
			.map((row) -> new Cells(row, dossier.figures()))
			.filter((cells) -> cells.text("year").equals(String.valueOf(year)))
			.toList();
	}

	private static List<Worker> workers(Submission dossier, int year) {
		Map<String, Cells> years = new HashMap<>();
		ofYear(dossier, "person_years.csv", year).forEach((cells) -> years.put(cells.text("person"), cells));
		Cells none = new Cells(Map.of(), dossier.figures());
		return dossier.rows("people.csv").stream().map((row) -> {
			String joined = Row.cell(row, "joined");
			return new Worker(row.get("person"), row.get("unit"), Row.cell(row, "manager").equals("yes"),
					joined.isEmpty() ? null : LocalDate.parse(joined), year,
					years.getOrDefault(row.get("person"), none));
		}).toList();
	}

	/** The row of a unit's year about all its work, empty where there is none. */
	Cells unitYear(String unit) {
		return this.unitYears.stream()
			.filter((cells) -> cells.text("unit").equals(unit) && cells.text("field").isEmpty())
			.findFirst()
			.orElse(new Cells(Map.of(), this.figures));
	}

	String parent(String unit) {
		return this.units.containsKey(unit) ? this.units.get(unit).text("parent") : "";
	}

	List<String> children(String unit) {
		return this.units.keySet().stream().filter((other) -> parent(other).equals(unit)).toList();
	}

	/** The people of a unit and of all units below it. */
	List<Worker> members(String unit) {
		return this.workers.stream().filter((worker) -> isWithin(worker.unit(), unit)).toList();
	}

	private boolean isWithin(String lower, String upper) {
		return lower.equals(upper) || (!parent(lower).isEmpty() && isWithin(parent(lower), upper));
	}

	/** The tasks of a unit: its year's row, else its targets that are due. */
	Work work(String unit) {
		Work own = Work.ofUnit(unitYear(unit));
		if (own.told()) {
			return own;
		}
		Map<String, Long> counts = this.outcomes.stream()
			.filter((outcome) -> outcome.unit().equals(unit)
					&& !Set.of("in_progress", "not_applicable").contains(outcome.status()))
			.collect(Collectors.groupingBy(Outcome::status, Collectors.counting()));
		if (counts.isEmpty() || !Set.of("met", "exceeded", "not_met").containsAll(counts.keySet())) {
			return Work.UNTOLD;
		}
		Ratio exceeded = Ratio.of(counts.getOrDefault("exceeded", 0L));
		Ratio done = Ratio.of(counts.getOrDefault("met", 0L)).plus(exceeded);
		long due = counts.values().stream().mapToLong(Long::longValue).sum();
		return new Work(Ratio.of(due), done, done, exceeded, null);
	}

}
