package vn.thidua.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import vn.thidua.access.Actor;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.IndicatorDesk;
import vn.thidua.planning.Assigning;
import vn.thidua.planning.PlanReader;
import vn.thidua.planning.TargetDesk;
import vn.thidua.planning.TargetFault;
import vn.thidua.planning.TargetKey;
import vn.thidua.planning.TypedTarget;
import vn.thidua.shared.Period;
import vn.thidua.shared.Place;
import vn.thidua.planning.UnitDesk;
import vn.thidua.shared.Problem;
import vn.thidua.unit.HealthUnit;

/** Targets for programs, under the rights of the pages. */
@Service
public class TargetShelf {

	private static final String FILE = "targets";

	private final PlanReader plans;

	private final TargetDesk desk;

	private final UnitDesk units;

	private final IndicatorDesk indicators;

	TargetShelf(PlanReader plans, TargetDesk desk, UnitDesk units, IndicatorDesk indicators) {
		this.units = units;
		this.indicators = indicators;
		this.plans = plans;
		this.desk = desk;
	}

	/**
	 * Which targets are wanted; empty for all.
	 *
	 * @param unit of that unit
	 * @param indicator for that indicator
	 * @param authority assigned by that authority
	 */
	public record Wanted(String unit, String indicator, String authority) {

		boolean holds(AssignedRevision one) {
			return (this.unit.isEmpty() || this.unit.equals(one.unitCode()))
					&& (this.indicator.isEmpty() || this.indicator.equals(one.indicator()))
					&& (this.authority.isEmpty() || this.authority.equals(one.authority()));
		}

	}

	/**
	 * A page of the targets that count for a period, of units that the actor may see.
	 * @throws Unfit if there is no such period, unit, indicator or authority
	 */
	public PageOf<TargetResource> counting(Actor actor, Period period, Wanted wanted, Span span) {
		List<AssignedRevision> all = this.plans.counting(actor, period);
		if (all.isEmpty()) {
			among("period", period.code(), this.plans.periods());
		}
		if (!wanted.unit().isEmpty()) {
			among("unit", wanted.unit(), this.units.all(actor).stream().map(HealthUnit::code).toList());
		}
		if (!wanted.indicator().isEmpty()) {
			among("indicator", wanted.indicator(),
					this.indicators.all().stream().map((one) -> one.indicator().code()).toList());
		}
		if (!wanted.authority().isEmpty() && !all.isEmpty()) {
			among("authority", wanted.authority(), all.stream().map(AssignedRevision::authority).distinct().toList());
		}
		return PageOf.of(all.stream().filter(wanted::holds).map(TargetResource::of).toList(), span);
	}

	private static void among(String parameter, String value, List<String> known) {
		if (!known.contains(value)) {
			throw Unfit.value(parameter, value, known);
		}
	}

	/**
	 * Assigns, revises or withdraws targets, all or none.
	 * @return how many changed
	 * @throws Refused with everything that stands against it
	 */
	public int assign(Actor actor, TargetPaper paper) {
		paper.demandRevisions();
		List<TypedTarget> typed = paper.targets().stream().map(TargetPaper.Line::typed).toList();
		Map<TargetKey, Integer> numbers = numbered(typed);
		Assigning assigning = this.desk.assign(actor, paper.order(), typed);
		if (!assigning.possible()) {
			throw new Refused(assigning.faults().stream().map((fault) -> placed(fault, numbers)).toList());
		}
		return assigning.changes().size();
	}

	private static Map<TargetKey, Integer> numbered(List<TypedTarget> typed) {
		Map<TargetKey, Integer> numbers = new HashMap<>();
		List<Problem> twice = new ArrayList<>();
		for (int i = 0; i < typed.size(); i++) {
			TargetKey key = typed.get(i).key();
			Integer first = numbers.putIfAbsent(key, i + 1);
			if (first != null) {
				twice.add(Problem.error(new Place(FILE, i + 1, 1), key.toString(), "row.twice",
						"unit, indicator, horizon, authority", String.valueOf(first)));
			}
		}
		if (!twice.isEmpty()) {
			throw new Refused(twice);
		}
		return numbers;
	}

	/** A fault at the number of its target in the request; 0 where it is of them all. */
	private static Problem placed(TargetFault fault, Map<TargetKey, Integer> numbers) {
		int line = (fault.key() == null) ? 0 : numbers.getOrDefault(fault.key(), 0);
		Problem told = fault.problem();
		return new Problem(told.severity(), new Place(FILE, line, 0), told.value(), told.code(), told.details());
	}

}
