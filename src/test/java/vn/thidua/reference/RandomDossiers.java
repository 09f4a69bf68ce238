package vn.thidua.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Makes small valid dossiers whose figures often lie on or just beside a limit. */
public final class RandomDossiers {

	private static final Set<String> REQUIRED = Set.of("unit", "name", "indicator", "measure", "direction", "target",
			"criterion", "max");

	private final Dice dice;

	private final Map<String, String> files = new LinkedHashMap<>();

	private RandomDossiers(Dice dice) {
		this.dice = dice;
	}

	/**
	 * Makes a dossier.
	 * @param random decides everything about it
	 * @return the text of each file, by file name
	 */
	public static Map<String, String> next(RandomGenerator random) {
		RandomDossiers maker = new RandomDossiers(new Dice(random));
		maker.make();
		return maker.files;
	}

	private void make() {
		int year = this.dice.between(2022, 2024);
		boolean vietnamese = this.dice.chance(50);
		String asOf = asOf(year);
		String period = year + this.dice.pick("", "", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4", "-M02", "-M09", "-M11");
		writeHead(period, asOf, vietnamese);
		FigureWriter writer = new FigureWriter(this.dice, vietnamese);
		List<String> units = this.dice.shuffled(List.of("B", "A10", "A2")).subList(0, this.dice.between(1, 3));
		List<RandomIndicator> indicators = this.dice.shuffled(List.of("I1", "I2", "I3", "I10", "c-4", "Đ5"))
			.stream()
			.map((code) -> RandomIndicator.next(code, this.dice))
			.toList();
		writeUnits(units);
		if (this.dice.chance(85)) {
			writeTargets(units, indicators,
					new RandomTargets(this.dice, writer, Span.read(period), new ArrayList<>(), new ArrayList<>()));
		}
		if (this.dice.chance(60)) {
			writeScores(units, asOf.isEmpty() ? Span.read(period).lastDay() : LocalDate.parse(asOf), writer);
		}
	}

	private String asOf(int year) {
		return this.dice.pick("", "", "", "2014-11-07", "2022-06-30", "2023-03-08", "2023-03-09", "2023-03-19",
				"2023-03-20", "2024-02-29", year + "-12-31");
	}

	private void writeHead(String period, String asOf, boolean vietnamese) {
		String quote = this.dice.pick("", "\"");
		StringBuilder head = new StringBuilder("period: ").append(quote).append(period).append(quote).append('\n');
		if (!asOf.isEmpty()) {
			head.append("as_of: ").append(quote).append(asOf).append(quote).append('\n');
		}
		if (!vietnamese) {
			head.append("numbers: plain\n");
		}
		else if (this.dice.chance(50)) {
			head.append("numbers: vi\n");
		}
		head.append("illustrative: true\ntitle: Hồ sơ thử\n");
		this.files.put("dossier.yaml", head.toString());
	}

	private void writeUnits(List<String> units) {
		String block = this.dice.pick("", "K1", "K1", "K1");
		List<String> regions = Stunting.THRESHOLDS.keySet().stream().sorted().toList();
		List<Map<String, String>> rows = new ArrayList<>();
		for (String unit : units) {
			rows.add(Row.of("unit", unit, "name", "Xã " + unit, "type", "commune", "parent", "", "block",
					this.dice.chance(80) ? block : this.dice.pick("", "K2"), "zone", this.dice.pick("", "1", "2", "3"),
					"region", this.dice.chance(85) ? this.dice.from(regions) : ""));
		}
		write("units.csv", rows);
	}

	private void writeTargets(List<String> units, List<RandomIndicator> indicators, RandomTargets maker) {
		for (int i = 0; i < units.size(); i++) {
			if (i > 0 && this.dice.chance(30)) {
				maker.copy(units.get(i - 1), units.get(i));
			}
			else if (this.dice.chance(90)) {
				maker.add(units.get(i), indicators);
			}
		}
		write("indicators.csv", indicators.stream().map(RandomIndicator::row).toList());
		write("targets.csv", this.dice.shuffled(maker.targets()));
		write("results.csv", this.dice.shuffled(maker.results()));
	}

	private void writeScores(List<String> units, LocalDate asOf, FigureWriter writer) {
		String inForce = asOf.isBefore(LocalDate.of(2023, 3, 9)) ? ScoreLine.SET_2014 : ScoreLine.SET_2023;
		List<Map<String, String>> rows = new ArrayList<>();
		for (String unit : units) {
			for (String set : List.of(ScoreLine.SET_2014, ScoreLine.SET_2023)) {
				if (this.dice.chance(set.equals(inForce) ? 80 : 10)) {
					rows.addAll(RandomSheet.next(unit, set, set.equals(inForce), this.dice, writer));
				}
			}
		}
		write("scores.csv", this.dice.chance(80) ? rows : this.dice.shuffled(rows));
	}

	/** Leaves out a file without rows and, at times, the columns without a cell. */
	private void write(String file, List<Map<String, String>> rows) {
		if (rows.isEmpty()) {
			return;
		}
		boolean sparse = this.dice.chance(30);
		List<String> columns = rows.get(0)
			.keySet()
			.stream()
			.filter((column) -> !sparse || REQUIRED.contains(column)
					|| rows.stream().anyMatch((row) -> !row.get(column).isEmpty()))
			.toList();
		this.files.put(file, CsvText.write(rows, this.dice.chance(70) ? columns : this.dice.shuffled(columns)));
	}

}
