package vn.thidua.exchange.dhis2;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.MonthsCounted;
import vn.thidua.planning.Plans;
import vn.thidua.shared.Period;

/**
 * From which months the figures of a period are put together: of cumulative indicators
 * those since the start of the year, unless only that part of the year is assigned.
 *
 * @param period the period
 * @param targets the targets that count for it, by unit and indicator; none where they
 * make no difference
 */
record Spans(Period period, Map<List<String>, List<AssignedRevision>> targets) {

	static Spans of(Plans plans, Period period, Collection<String> units) {
		boolean same = MonthsCounted.YEAR.in(period).equals(period);
		List<AssignedRevision> counting = same ? List.of() : plans.counting(period, List.copyOf(units));
		return new Spans(period,
				counting.stream().collect(Collectors.groupingBy((one) -> List.of(one.unitCode(), one.indicator()))));
	}

	Period of(String unitCode, Indicator indicator) {
		List<AssignedRevision> assigned = this.targets.getOrDefault(List.of(unitCode, indicator.code()), List.of());
		return indicator.cumulative() ? MonthsCounted.of(this.period, assigned).in(this.period) : this.period;
	}

}
