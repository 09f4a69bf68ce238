package vn.thidua.dossier;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Goal;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Measure;
import vn.thidua.plan.Target;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.shared.VietnameseText;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Region;
import vn.thidua.unit.UnitType;

/** Reads units, indicators and targets. */
final class PlanTables {

	/** A figure, but not what it is counted by, as in {@code ca/100.000 dân}. */
	private static final Pattern PLAIN = Pattern.compile("(?<!/ ?)(?<![\\d.])\\d+(\\.\\d+)?");

	private final TableReader tables;

	private final Period period;

	PlanTables(TableReader tables, Period period) {
		this.tables = tables;
		this.period = period;
	}

	List<HealthUnit> units() {
		List<Placed<HealthUnit>> placed = this.tables.read(DossierTable.UNITS, List.of("unit"),
				(row) -> new Placed<>(unit(row), row.place("parent")));
		ParentCycles.check(placed, this.tables.problems());
		return placed.stream().map(Placed::value).toList();
	}

	/** The same with where each stands, whatever their parents. */
	List<Placed<HealthUnit>> placedUnits() {
		return this.tables.read(DossierTable.UNITS, List.of("unit"),
				(row) -> new Placed<>(unit(row), row.place("unit")));
	}

	List<Indicator> indicators() {
		return this.tables.read(DossierTable.INDICATORS, List.of("indicator"), PlanTables::indicator);
	}

	List<Target> targets(KnownUnits units, Map<String, Indicator> indicators) {
		return this.tables.read(DossierTable.TARGETS, List.of("unit", "indicator", "authority"),
				(row) -> target(row, units, indicators));
	}

	/** The same with what is printed; a target may have lines for several horizons. */
	List<PrintedTarget> printed(KnownUnits units, Map<String, Indicator> indicators, NumberStyle style) {
		return this.tables.read(DossierTable.TARGETS, List.of("unit", "indicator", "authority", "horizon"), (row) -> {
			Target target = target(row, units, indicators);
			if (target == null) {
				return null;
			}
			String measure = indicators.get(target.indicator()).measure();
			return new PrintedTarget(target, text(row, target.goal(), style, measure),
					row.text("direction").toLowerCase(Locale.ROOT));
		});
	}

	private static String text(TableRow row, Goal goal, NumberStyle style, String measure) {
		if (row.number("target")) {
			return VietnameseText.under(measure, goal.figure());
		}
		return (style != NumberStyle.PLAIN) ? row.text("target") : PLAIN.matcher(row.text("target"))
			.replaceAll((figure) -> VietnameseText.under(measure, plain(figure.group())));
	}

	private static Figure plain(String figure) {
		BigDecimal number = new BigDecimal(figure).stripTrailingZeros();
		return new Figure(number.setScale(Math.max(0, number.scale())));
	}

	private @Nullable Target target(TableRow row, KnownUnits units, Map<String, Indicator> indicators) {
		HealthUnit unit = units.of(row, "unit");
		Indicator indicator = row.known("indicator", indicators, "indicator.unknown");
		Direction direction = row.choice("direction", Direction.class);
		Period horizon = horizon(row);
		if (unit == null || indicator == null || row.text("target").isEmpty()) {
			return null;
		}
		Goal goal = goal(row, indicator, direction);
		return (goal == null) ? null : new Target(unit.code(), indicator.code(), row.text("authority"), goal, horizon,
				row.text("basis"), row.place("target"));
	}

	private static HealthUnit unit(TableRow row) {
		UnitType type = row.choice("type", UnitType.class);
		Integer zone = row.whole("zone", 1, 3);
		Optional<Region> region = Region.named(row.text("region"));
		if (region.isEmpty() && !row.text("region").isEmpty()) {
			row.warning("region", "region.unknown",
					String.join(", ", Arrays.stream(Region.values()).map(Region::vietnamese).toList()));
		}
		return new HealthUnit(row.text("unit"), row.text("name"), type, row.text("parent"), row.text("block"),
				(zone == null) ? 0 : zone, region.orElse(null));
	}

	private static @Nullable Indicator indicator(TableRow row) {
		Direction direction = row.choice("direction", Direction.class);
		Excess told = row.choice("over", Excess.class);
		Boolean cumulative = row.yesNo("cumulative");
		String measure = row.text("measure");
		if (direction == null) {
			return null;
		}
		Excess over = (told != null) ? told : Measure.of(measure).rate() ? Excess.POINTS : Excess.PERCENT;
		Figure min = row.figure("min", measure);
		Figure max = row.figure("max", measure);
		if (min != null && max != null && min.above(max)) {
			row.error("max", "indicator.bounds", row.text("min"));
		}
		return new Indicator(row.text("indicator"), row.text("name"), measure, direction, over,
				(cumulative == null) ? over == Excess.PERCENT : cumulative, row.text("group"), min, max);
	}

	private static @Nullable Goal goal(TableRow row, Indicator indicator, @Nullable Direction told) {
		Direction direction = (told == null) ? indicator.direction() : told;
		Goal goal = row.goal("target", direction, indicator.measure());
		if (goal != null && told != null && goal.direction() != told) {
			row.warning("direction", "goal.direction", row.text("target"));
		}
		return goal;
	}

	private Period horizon(TableRow row) {
		Period horizon = row.period("horizon");
		return (horizon == null) ? this.period : horizon;
	}

}
