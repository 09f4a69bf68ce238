package vn.thidua.planning.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.Assigning;
import vn.thidua.planning.PlanReader;
import vn.thidua.planning.Plans;
import vn.thidua.planning.TargetFault;
import vn.thidua.planning.TargetKey;
import vn.thidua.planning.TreeUnit;
import vn.thidua.planning.TypedTarget;
import vn.thidua.planning.UnitDesk;
import vn.thidua.shared.Period;

/** Lays out targets as units by indicators. */
@Component
class Grid {

	private static final int ROWS = 40;

	private final PlanReader reader;

	private final Plans plans;

	private final UnitDesk units;

	Grid(PlanReader reader, Plans plans, UnitDesk units) {
		this.reader = reader;
		this.plans = plans;
		this.units = units;
	}

	/** A unit with its cells. */
	record Row(TreeUnit unit, List<GridCell> cells) {
	}

	/**
	 * What a grid shows.
	 *
	 * @param choices every part that the indicators are shown in
	 * @param columns the part that is shown
	 * @param rows the units
	 * @param pages how many pages of units there are
	 * @param tree every unit that can be chosen from
	 */
	record Layout(List<GridColumns> choices, List<Indicator> columns, List<Row> rows, int pages, List<TreeUnit> tree) {

		/** The cells that are refused, in order. */
		public List<GridCell> refused() {
			return this.rows.stream()
				.flatMap((row) -> row.cells().stream())
				.filter((cell) -> cell.problem() != null)
				.toList();
		}

	}

	/** The grid as it is stored. */
	Layout of(Actor actor, GridView view) {
		return of(actor, view, Map.of(), List.of());
	}

	/** The grid with what was typed and why it was refused. */
	Layout of(Actor actor, GridView view, List<TypedTarget> typed, Assigning assigning) {
		Map<TargetKey, String> texts = new HashMap<>();
		typed.forEach((one) -> texts.put(one.key(), one.text()));
		assigning.overtaken().forEach((one) -> texts.remove(TargetKey.of(one)));
		return of(actor, view, texts, assigning.faults());
	}

	private Layout of(Actor actor, GridView view, Map<TargetKey, String> typed, List<TargetFault> faults) {
		List<GridColumns> choices = GridColumns.of(this.plans.indicators().values());
		List<Indicator> columns = choices.isEmpty() ? List.of()
				: choices.get(Math.min(view.columns(), choices.size() - 1)).indicators();
		List<TreeUnit> tree = TreeUnit.of(this.units.all(actor));
		List<TreeUnit> wanted = view.under().isEmpty() ? tree : TreeUnit.under(tree, view.under());
		int pages = Math.max(1, (wanted.size() + ROWS - 1) / ROWS);
		int first = (Math.min(view.page(), pages) - 1) * ROWS;
		Map<TargetKey, AssignedRevision> last = this.reader.last(actor, view.period(), view.authority());
		Map<TargetKey, String> years = years(actor, view);
		List<Row> rows = new ArrayList<>();
		for (TreeUnit unit : wanted.subList(first, Math.min(first + ROWS, wanted.size()))) {
			List<GridCell> cells = new ArrayList<>();
			for (Indicator indicator : columns) {
				TargetKey key = new TargetKey(unit.unit().code(), indicator.code(), view.period().code(),
						view.authority());
				AssignedRevision revision = last.get(key);
				String stored = (revision == null) ? "" : revision.target();
				cells.add(new GridCell("cell-" + rows.size() + "-" + cells.size(), key, typed.getOrDefault(key, stored),
						revision, years.getOrDefault(key, ""),
						faults.stream()
							.filter((fault) -> key.equals(fault.key()))
							.map(TargetFault::problem)
							.findFirst()
							.orElse(null)));
			}
			rows.add(new Row(unit, cells));
		}
		return new Layout(choices, columns, rows, pages, tree);
	}

	/** The year's targets that count for a part of it, under the keys of the part. */
	private Map<TargetKey, String> years(Actor actor, GridView view) {
		Map<TargetKey, String> years = new HashMap<>();
		Period period = view.period();
		this.reader.counting(actor, period)
			.stream()
			.filter((one) -> !one.horizon().equals(period.code()) && one.authority().equals(view.authority()))
			.forEach((one) -> years.put(new TargetKey(one.unitCode(), one.indicator(), period.code(), one.authority()),
					one.target()));
		return years;
	}

}
