package vn.thidua.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thidua.dossier.DossierTable;
import vn.thidua.dossier.TableLine;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.Plans;
import vn.thidua.unit.HealthUnit;

/**
 * Warns where a file tells other units, indicators or targets than the plan: the plan
 * stands.
 */
final class PlanComparison {

	private static final int MOST = 20_000;

	private final CheckContext context;

	private final Plans plans;

	private final List<TableLine> targets = new ArrayList<>();

	PlanComparison(CheckContext context, Plans plans) {
		this.context = context;
		this.plans = plans;
	}

	void add(TableLine line) {
		switch (line.table()) {
			case UNITS -> unit(line);
			case INDICATORS -> indicator(line);
			default -> target(line);
		}
	}

	private void unit(TableLine line) {
		HealthUnit unit = this.context.units().get(line.text("unit"));
		if (unit == null) {
			warn(line, "unit", "exchange.plan.unit");
			return;
		}
		differs(line, "name", unit.name());
	}

	private void indicator(TableLine line) {
		Indicator indicator = this.context.indicators().get(line.text("indicator"));
		if (indicator == null) {
			warn(line, "indicator", "exchange.plan.indicator");
			return;
		}
		differs(line, "name", indicator.name());
		differs(line, "measure", indicator.measure());
		differs(line, "direction", indicator.direction().name().toLowerCase(Locale.ROOT));
	}

	private void target(TableLine line) {
		this.targets.add(line);
		if (this.targets.size() == MOST) {
			flush();
		}
	}

	/** Compares the targets that still wait. */
	void flush() {
		List<String> units = this.targets.stream()
			.map((line) -> line.text("unit"))
			.filter(this.context.units()::containsKey)
			.distinct()
			.toList();
		Map<List<String>, String> planned = new HashMap<>();
		for (AssignedRevision one : this.plans.counting(this.context.period().period(), units)) {
			planned.put(List.of(one.unitCode(), one.indicator(), one.authority()), one.target());
		}
		for (TableLine line : this.targets) {
			differs(line, "target", planned
				.getOrDefault(List.of(line.text("unit"), line.text("indicator"), line.text("authority")), ""));
		}
		this.targets.clear();
	}

	private void differs(TableLine line, String column, String planned) {
		if (!line.text(column).equals(planned) && !line.text(column).isEmpty()) {
			warn(line, column, planned.isEmpty() ? "exchange.plan.absent" : "exchange.plan.differs", planned);
		}
	}

	private void warn(TableLine line, String column, String code, String... details) {
		this.context.problems().warning(line.place(column), line.text(column), code, details);
	}

}
