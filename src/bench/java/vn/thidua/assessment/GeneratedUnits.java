package vn.thidua.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.Attested;
import vn.thidua.dossier.Result;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Target;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.shared.Place;
import vn.thidua.unit.HealthUnit;

/**
 * Units with 36 targets each, made as they are asked for; the same number always gives
 * the same unit.
 */
final class GeneratedUnits {

	static final Period PERIOD = Period.parse("2023").orElseThrow();

	private static final Period LONGER = new Period("2021-2025", PERIOD.first().minusYears(2),
			PERIOD.last().plusYears(2));

	private static final int TARGETS = 36;

	private static final List<String> MEASURES = List.of("người", "%", "lượt", "‰", "giường/vạn dân", "%");

	private static final List<Indicator> INDICATORS = IntStream.range(0, TARGETS)
		.mapToObj(GeneratedUnits::indicator)
		.toList();

	private GeneratedUnits() {
	}

	static Iterable<UnitCase> first(int count) {
		return () -> IntStream.range(0, count).mapToObj(GeneratedUnits::unit).iterator();
	}

	static UnitCase unit(int number) {
		SplittableRandom random = new SplittableRandom(number);
		String code = "DV%06d".formatted(number);
		HealthUnit unit = new HealthUnit(code, "Đơn vị " + number, null, "", "KHOI-" + number % 40, 0, null);
		List<TargetCase> targets = new ArrayList<>(TARGETS);
		for (Indicator indicator : INDICATORS) {
			targets.add(target(code, indicator, random));
		}
		return new UnitCase(unit, targets);
	}

	private static Indicator indicator(int number) {
		String measure = MEASURES.get(number % MEASURES.size());
		boolean counted = number % 2 == 0 && !measure.contains("/");
		Direction direction = switch (number % 9) {
			case 1, 5 -> Direction.AT_MOST;
			case 3 -> Direction.BETWEEN;
			case 7 -> Direction.EXACTLY;
			default -> Direction.AT_LEAST;
		};
		return new Indicator("CT%02d".formatted(number), "Chỉ tiêu công tác y tế số " + number, measure, direction,
				counted ? Excess.PERCENT : Excess.POINTS, counted, "Nhóm " + number % 5);
	}

	private static TargetCase target(String unit, Indicator indicator, SplittableRandom random) {
		boolean counted = indicator.cumulative();
		long size = counted ? random.nextLong(100, 900_000) : random.nextLong(50, 999);
		Figure asked = figure(size, counted);
		Direction direction = indicator.direction();
		boolean bound = direction == Direction.AT_LEAST || direction == Direction.AT_MOST;
		Goal goal = (direction == Direction.BETWEEN) ? Goal.between(asked, figure(size + size / 20, counted))
				: Goal.of(direction, bound && random.nextInt(6) == 0, asked);
		Target target = new Target(unit, indicator.code(), "Sở Y tế", goal, (random.nextInt(9) == 0) ? LONGER : PERIOD,
				"Quyết định 12/QĐ-SYT", Place.startOf("targets.csv"));
		return TargetCase.of(target, indicator, result(target, size, counted, random));
	}

	private static @Nullable Result result(Target target, long size, boolean counted, SplittableRandom random) {
		Figure actual = null;
		Attested attested = null;
		switch (random.nextInt(20)) {
			case 0 -> {
				return null;
			}
			case 1 -> attested = Attested.values()[random.nextInt(3)];
			case 2, 3, 4 -> actual = figure(size, counted);
			default -> actual = figure(size + size * random.nextInt(-20, 25) / 100, counted);
		}
		Figure previous = random.nextBoolean() ? figure(size - size / 10, counted) : null;
		return new Result(target.unitCode(), target.indicator(), actual, previous, attested, null, null, null, "",
				true, null, Place.startOf("results.csv"));
	}

	private static Figure figure(long size, boolean counted) {
		return counted ? Figure.of(size) : new Figure(BigDecimal.valueOf(size, 1));
	}

}
