package vn.thidua.exchange;

import java.util.Map;
import java.util.stream.Stream;

import vn.thidua.access.Actor;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.shared.VietnameseText;
import vn.thidua.submission.Doubt;
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

	/** Warns of a figure that looks implausible. */
	void doubt(Doubt doubt, Place place) {
		String[] details = Stream
			.concat(Stream.of(doubt.indicator()),
					doubt.figures().stream().map((plain) -> VietnameseText.of(Figure.of(plain))))
			.toArray(String[]::new);
		this.problems.warning(place, details[1], "exchange.doubt." + doubt.kind().name(), details);
	}

	/** The code of the same period of the year before. */
	String lastYear() {
		return ImportPeriods.yearBefore(this.period.code());
	}

}
