package vn.thidua.planning.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.dossier.Placed;
import vn.thidua.dossier.PlanFile;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.IndicatorDesk;
import vn.thidua.planning.Plans;
import vn.thidua.planning.UnitDesk;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.shared.VietnameseText;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

/** Checks and takes over tables of units and of indicators. */
@Component
class RegisterTable {

	private final UnitDesk unitDesk;

	private final IndicatorDesk indicatorDesk;

	private final UnitRegister units;

	private final Plans plans;

	RegisterTable(UnitDesk unitDesk, IndicatorDesk indicatorDesk, UnitRegister units, Plans plans) {
		this.unitDesk = unitDesk;
		this.indicatorDesk = indicatorDesk;
		this.units = units;
		this.plans = plans;
	}

	Taken units(Actor actor, Path file, boolean write) {
		Problems problems = new Problems();
		List<Placed<HealthUnit>> placed = PlanFile.units(file, problems);
		List<HealthUnit> listed = placed.stream().map(Placed::value).toList();
		List<String> astray = this.unitDesk.astray(listed);
		placed.stream()
			.filter((one) -> astray.contains(one.value().code()))
			.forEach((one) -> problems.error(one.place(), one.value().parent(), "plan.parent", one.value().code()));
		demandSomething(listed, file, problems);
		Map<String, HealthUnit> known = new HashMap<>();
		this.units.all().forEach((unit) -> known.put(unit.code(), unit));
		List<HealthUnit> changes = this.unitDesk.changes(listed);
		if (write && !problems.refuse()) {
			this.unitDesk.take(actor, listed);
		}
		return new Taken(problems.all(), List.of(),
				changes.stream()
					.map((unit) -> row(unit.code(), unit.name(), cells(known.get(unit.code())), cells(unit)))
					.toList(),
				listed.size() - changes.size());
	}

	Taken indicators(Actor actor, Path file, boolean write) {
		Problems problems = new Problems();
		List<Indicator> listed = PlanFile.indicators(file, problems);
		demandSomething(listed, file, problems);
		Map<String, Indicator> known = this.plans.indicators();
		List<Indicator> changes = this.indicatorDesk.changes(listed);
		if (write && !problems.refuse()) {
			this.indicatorDesk.take(actor, listed);
		}
		return new Taken(problems.all(), List.of(),
				changes.stream()
					.map((one) -> row(one.code(), one.name(), cells(known.get(one.code())), cells(one)))
					.toList(),
				listed.size() - changes.size());
	}

	private static void demandSomething(List<?> listed, Path file, Problems problems) {
		if (listed.isEmpty() && !problems.refuse()) {
			problems.error(Place.startOf(Objects.toString(file.getFileName())), "", "plan.nothing");
		}
	}

	private static Taken.Row row(String code, String name, Map<String, String> before, Map<String, String> after) {
		List<Taken.Difference> differences = new ArrayList<>();
		after.forEach((column, text) -> {
			String was = before.getOrDefault(column, "");
			if (!was.equals(text)) {
				differences.add(new Taken.Difference(column, was, text));
			}
		});
		return new Taken.Row(code, name, differences, before.isEmpty());
	}

	private static Map<String, String> cells(@Nullable HealthUnit unit) {
		Map<String, String> cells = new LinkedHashMap<>();
		if (unit != null) {
			cells.put("name", unit.name());
			cells.put("type", code(unit.type()));
			cells.put("parent", unit.parent());
			cells.put("block", unit.block());
			cells.put("zone", (unit.zone() == 0) ? "" : String.valueOf(unit.zone()));
			cells.put("region", (unit.region() == null) ? "" : unit.region().vietnamese());
		}
		return cells;
	}

	private static Map<String, String> cells(@Nullable Indicator one) {
		Map<String, String> cells = new LinkedHashMap<>();
		if (one != null) {
			cells.put("name", one.name());
			cells.put("measure", one.measure());
			cells.put("direction", code(one.direction()));
			cells.put("over", code(one.over()));
			cells.put("cumulative", one.cumulative() ? "yes" : "no");
			cells.put("group", one.group());
			cells.put("min", bound(one.min(), one.measure()));
			cells.put("max", bound(one.max(), one.measure()));
		}
		return cells;
	}

	private static String bound(@Nullable Figure bound, String measure) {
		return (bound == null) ? "" : VietnameseText.under(measure, bound);
	}

	private static String code(@Nullable Enum<?> constant) {
		return (constant == null) ? "" : constant.name().toLowerCase(Locale.ROOT);
	}

}
