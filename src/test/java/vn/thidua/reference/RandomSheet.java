package vn.thidua.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the score sheet of one commune under one set of criteria. */
final class RandomSheet {

	private static final List<Integer> OFFICIAL = List.of(14, 10, 12, 9, 19, 12, 6, 11, 3, 4);

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private final Dice dice;

	private final FigureWriter writer;

	private final List<RandomLine> lines = new ArrayList<>();

	private RandomSheet(Dice dice, FigureWriter writer, boolean official) {
		this.dice = dice;
		this.writer = writer;
		int indicator = 1;
		int absent = dice.chance(25) ? dice.between(1, 9) : 0;
		List<Integer> listed = dice.shuffled(IntStream.rangeClosed(1, 10).boxed().toList()).subList(absent, 10);
		for (int criterion : dice.chance(70) ? listed.stream().sorted().toList() : listed) {
			BigDecimal max = BigDecimal.valueOf(official ? OFFICIAL.get(criterion - 1) : dice.between(2, 20));
			if (dice.chance(30)) {
				this.lines.add(new RandomLine(criterion, "", max));
				continue;
			}
			int parts = dice.between(1, 3);
			for (int part = 1; part <= parts; part++) {
				BigDecimal share = (part == parts) ? max : max.divide(TWO).setScale(1, RoundingMode.DOWN);
				boolean stunting = criterion == 7 && part == 1;
				this.lines.add(new RandomLine(criterion, stunting ? "35" : String.valueOf(100 + indicator++), share));
				max = max.subtract(share);
			}
		}
	}

	static List<Map<String, String>> next(String unit, String set, boolean mayBeBlank, Dice dice, FigureWriter writer) {
		RandomSheet sheet = new RandomSheet(dice, writer, set.equals(ScoreLine.SET_2023));
		switch (dice.between(1, 4)) {
			case 1 -> sheet.scoreInQuarters();
			case 2 -> sheet.scoreAboutHalf();
			default -> sheet.scoreAboutFloor();
		}
		sheet.markKnockouts();
		sheet.forget();
		return sheet.lines.stream()
			.map((line) -> sheet.row(line, unit, mayBeBlank && dice.chance(60) ? "" : set))
			.toList();
	}

	private void scoreInQuarters() {
		for (RandomLine line : this.lines) {
			BigDecimal quarters = BigDecimal.valueOf(this.dice.pick(0, 1, 2, 3, 3, 4, 4, 4, 4, 4));
			line.score = line.max.multiply(quarters).divide(BigDecimal.valueOf(4));
		}
	}

	/** Full points but for one criterion at half of them. */
	private void scoreAboutHalf() {
		int criterion = this.dice.from(this.lines).criterion;
		BigDecimal nudge = this.dice.nudge();
		for (RandomLine line : this.lines) {
			line.score = line.max;
			if (line.criterion == criterion) {
				line.score = line.within(line.max.divide(TWO).add(nudge));
				nudge = BigDecimal.ZERO;
			}
		}
	}

	/** A total of four fifths, or very near it. */
	private void scoreAboutFloor() {
		BigDecimal total = this.lines.stream().map((line) -> line.max).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal loss = total.divide(BigDecimal.valueOf(5)).add(this.dice.nudge());
		for (RandomLine line : this.dice.shuffled(this.lines)) {
			BigDecimal score = line.max.subtract(loss.max(BigDecimal.ZERO)).max(line.max.divide(TWO));
			loss = loss.subtract(line.max.subtract(score));
			line.score = score;
		}
	}

	private void markKnockouts() {
		boolean some = this.dice.chance(30);
		for (RandomLine line : this.lines) {
			line.knockout = some && this.dice.chance(15);
			if (line.knockout && this.dice.chance(50)) {
				line.score = BigDecimal.ZERO;
			}
		}
	}

	private void forget() {
		int percent = this.dice.pick(0, 0, 0, 5, 30, 100);
		for (RandomLine line : this.lines) {
			if (this.dice.chance(percent)) {
				line.score = null;
			}
		}
	}

	private Map<String, String> row(RandomLine line, String unit, String set) {
		String value = "";
		if (line.indicator.equals("35") && this.dice.chance(80)) {
			BigDecimal limit = new BigDecimal(this.dice.from(Stunting.THRESHOLDS.values().stream().sorted().toList()));
			value = this.writer.cell(limit.add(this.dice.pick(BigDecimal.ZERO, this.dice.nudge())).abs(), "%");
		}
		else if (this.dice.chance(5)) {
			value = this.writer.write(this.dice.figure(100, 1));
		}
		return Row.of("unit", unit, "criteria_set", set, "criterion", String.valueOf(line.criterion), "indicator",
				line.indicator, "max", this.writer.write(line.max), "score",
				(line.score != null) ? this.writer.write(line.score) : this.writer.nothing(), "self_score", "",
				"knockout", line.knockout ? "yes" : "", "value", value, "note", "");
	}

}
