package vn.thidua.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Makes valid dossiers of units and people whose figures often lie on or just beside a
 * limit of ratings and titles.
 */
final class RandomAwardDossiers {

	private static final List<String> DAYS = List.of("2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31",
			"2026-08-31", "2026-12-31");

	private static final List<String> EDGES = List.of("2023-09-14", "2023-09-15", "2024-04-14", "2024-04-15",
			"2025-06-30", "2025-07-01", "2026-06-30", "2026-07-01", "2026-09-30", "2026-10-01");

	/** The rating of most units on a board, and that of the others. */
	private static final List<List<String>> LEVELS = List.of(List.of("HTTNV", "HTNV"), List.of("HTXSNV", "HTNV"),
			List.of("HTTNV", "HTNV"), List.of("HTTNV", "HTXSNV"), List.of("HTNV", "KHTNV"), List.of("HTTNV", ""),
			List.of("", "HTXSNV"), List.of("", "HTTNV"));

	private final Dice dice;

	private final RandomTables tables;

	private RandomAwardDossiers(Dice dice, LocalDate asOf, int year) {
		this.dice = dice;
		this.tables = new RandomTables(dice, year, dice.chance(30), asOf);
	}

	/** The text of each file, by file name. */
	static Map<String, String> next(RandomGenerator random) {
		Dice dice = new Dice(random);
		LocalDate asOf = LocalDate.parse(dice.chance(75) ? dice.from(DAYS) : dice.from(EDGES));
		int year = asOf.getYear() - (dice.chance(15) ? 1 : 0);
		return new RandomAwardDossiers(dice, asOf, year).make();
	}

	/** How many people and units there are to be decided on. */
	static long recipients(Map<String, String> files) {
		return List.of("units.csv", "people.csv")
			.stream()
			.mapToLong((file) -> Math.max(0, files.getOrDefault(file, "").lines().count() - 1))
			.sum();
	}

	private Map<String, String> make() {
		RandomUnits units = new RandomUnits(this.dice, this.tables);
		RandomPeople people = new RandomPeople(this.dice, this.tables);
		if (this.dice.chance(12)) {
			board(units, people);
		}
		else {
			tree(units, people);
		}
		return files();
	}

	private void tree(RandomUnits units, RandomPeople people) {
		List<String> codes = this.dice.shuffled(List.of("T1", "T2", "T10", "Đ", "b", "K-3"))
			.subList(0, this.dice.pick(1, 1, 1, 2, 2, 3, 4, 6));
		for (int i = 0; i < codes.size(); i++) {
			units.add(codes.get(i), (i == 0 || this.dice.chance(10)) ? "" : codes.get(this.dice.between(0, i - 1)),
					this.dice.chance(70));
			if (this.dice.chance(90)) {
				people.staff(codes.get(i));
			}
		}
	}

	/** Many units of the same rank, most of them alike, below one with its managers. */
	private void board(RandomUnits units, RandomPeople people) {
		units.lead("0");
		people.managers("0");
		int count = this.dice.pick(4, 5, 5, 6, 10, 10, 10);
		int alike = (count * this.dice.pick(70, 70, 100) + 50) / 100 + this.dice.pick(-1, 0, 0);
		List<String> levels = this.dice.from(LEVELS);
		for (int i = 0; i < count; i++) {
			units.component("0" + i, "0", levels.get((i < alike) ? 0 : 1));
		}
	}

	private Map<String, String> files() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("dossier.yaml", "period: " + this.tables.year() + "\nas_of: " + this.tables.asOf() + "\nnumbers: "
				+ (this.tables.plain() ? "plain" : "vi") + "\nillustrative: true\n");
		this.tables.rows().forEach((file, rows) -> {
			boolean kept = file.equals("people.csv") || this.dice.chance(file.equals("units.csv") ? 97 : 94);
			if (kept && (!rows.isEmpty() || this.dice.chance(50))) {
				List<String> columns = RandomTables.COLUMNS.get(file);
				files.put(file, CsvText.write(this.dice.shuffled(rows),
						this.dice.chance(70) ? columns : this.dice.shuffled(columns)));
			}
		});
		if (!files.keySet().containsAll(List.of("targets.csv", "indicators.csv", "results.csv"))) {
			List.of("targets.csv", "indicators.csv", "results.csv").forEach(files::remove);
		}
		return files;
	}

}
