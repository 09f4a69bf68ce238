package vn.thidua.exchange;

import java.util.Map;

import vn.thidua.access.Actor;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.shared.Problems;
import vn.thidua.submission.HeldReport;
import vn.thidua.unit.HealthUnit;

/**
 * What a file is checked against.
 *
 * @param actor who brings it
 * @param period the period it is for
 * @param units the units it may speak of, by code
 * @param indicators the indicators of the plan, by code
 * @param held the submissions there are, by unit
 * @param problems what is found
 */
record CheckContext(Actor actor, ReportingPeriod period, Map<String, HealthUnit> units,
		Map<String, Indicator> indicators, Map<String, HeldReport> held, Problems problems) {

	/** The code of the same period of the year before. */
	String lastYear() {
		return ImportPeriods.yearBefore(this.period.code());
	}

}
