package vn.thidua.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.ScoreLine;
import vn.thidua.rulebase.Criterion;
import vn.thidua.rulebase.PackOnDay;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Region;

/**
 * Communes with 47 scored lines each, made as they are asked for; the same number always
 * gives the same sheet.
 *
 * @param set the criteria set, of ten criteria with known points
 */
record GeneratedSheets(PackOnDay set) {

	private static final int[] LINES = { 5, 5, 5, 4, 8, 6, 4, 6, 2, 2 };

	Iterable<SheetCase> first(int count) {
		return () -> IntStream.range(0, count).mapToObj(this::sheet).iterator();
	}

	SheetCase sheet(int number) {
		SplittableRandom random = new SplittableRandom(number);
		String code = "XA%06d".formatted(number);
		HealthUnit commune = new HealthUnit(code, "Xã " + number, null, "", "", 0,
				Region.values()[random.nextInt(Region.values().length)]);
		boolean weak = random.nextInt(5) == 0;
		boolean open = random.nextInt(10) == 0;
		List<ScoreLine> lines = new ArrayList<>();
		for (Criterion criterion : this.set.pack().criteria()) {
			BigDecimal points = criterion.points().value();
			int count = LINES[criterion.number() - 1];
			BigDecimal each = points.movePointRight(1)
				.divideToIntegralValue(BigDecimal.valueOf(count))
				.movePointLeft(1);
			for (int i = 1; i <= count; i++) {
				BigDecimal max = (i < count) ? each : points.subtract(each.multiply(BigDecimal.valueOf(count - 1)));
				int percent = random.nextInt(weak ? 40 : 75, 106);
				boolean missing = open && random.nextInt(12) == 0;
				lines.add(line(code, criterion.number(), lines.size() + 1, new Figure(max),
						missing ? null : score(max, percent), random));
			}
		}
		return new SheetCase(commune, this.set, lines);
	}

	private static Figure score(BigDecimal max, int percent) {
		return new Figure((percent >= 100) ? max : max.multiply(BigDecimal.valueOf(percent, 2)));
	}

	private static ScoreLine line(String commune, int criterion, int number, Figure max, @Nullable Figure score,
			SplittableRandom random) {
		boolean knockout = number % 15 == 1;
		boolean zero = knockout && random.nextInt(40) == 0;
		Figure value = (number == 35) ? Figure.of(String.valueOf(random.nextInt(120, 300) / 10.0)) : null;
		return new ScoreLine(commune, "", criterion, String.valueOf(number), max, zero ? Figure.ZERO : score, null,
				knockout, value, "", Place.startOf("scores.csv"), Place.startOf("scores.csv"));
	}

}
