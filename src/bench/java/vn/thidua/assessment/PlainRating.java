package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.thidua.assessment.fact.Level;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.assessment.fact.PersonWork;
import vn.thidua.assessment.fact.UnitWork;

/**
 * Finds by plain calls what {@code rating/decree-90-2020} and {@code local/unit-rating}
 * find by rules of the year 2024; what a requirement finds and says is the same code.
 *
 * @param limits the numbers of the law
 */
record PlainRating(PlainLimits limits) {

	List<Object> conclude(Stream<?> works) {
		List<Object> levels = new ArrayList<>();
		works.forEach((work) -> {
			if (work instanceof PersonWork person) {
				everybody(person, levels);
				if (person.manager()) {
					manager(person, levels);
				}
				else {
					person(person, levels);
				}
			}
			else if (work instanceof UnitWork unit) {
				unit(unit, levels);
			}
		});
		return levels;
	}

	private void everybody(PersonWork work, List<Object> levels) {
		levels.add(Level.of(work, "NOT_RATED", "CLS_IND.X1", work.monthsBelow(limit("ratedFromMonths"))));
		levels.add(Level.of(work, "AT_MOST_HTNV", "CLS_IND.X1.LEAVE", work.leaveAtLeast(limit("leaveMonths"))));
		levels.add(Level.of(work, "KHTNV", "CLS_IND.X2", work.disciplinedAtLeast("KHIEN_TRACH")));
	}

	private void person(PersonWork work, List<Object> levels) {
		levels.add(Level.of(work, "HTXSNV", "CLS_IND.E1",
				work.judged("conduct")
					.and(work.judged("conduct_good"))
					.and(work.allDone())
					.and(work.allOnTime())
					.and(work.allAssured())
					.and(work.exceededAtLeast(limit("exceededPercent")))));
		levels.add(Level.of(work, "HTTNV", "CLS_IND.E3",
				work.judged("conduct").and(work.allDone()).and(work.allOnTime()).and(work.allAssured())));
		levels.add(Level.of(work, "HTNV", "CLS_IND.E5",
				work.judged("conduct").and(work.allDone()).and(work.notAssuredAtMost(limit("notAssured.atMostPercent")))));
		levels.add(Level.of(work, "KHTNV", "CLS_IND.E7",
				work.attested("degradation").or(work.notAssuredAbove(limit("notAssured.abovePercent")))));
	}

	private void manager(PersonWork work, List<Object> levels) {
		Limit completed = limit("components.completedPercent");
		Limit good = limit("components.goodPercent");
		levels.add(Level.of(work, "HTXSNV", "CLS_IND.E2",
				work.judged("conduct")
					.and(work.judged("conduct_good"))
					.and(work.allDone())
					.and(work.allOnTime())
					.and(work.allAssured())
					.and(work.unitAllDone())
					.and(work.unitExceededAtLeast(limit("unit.exceededPercent")))
					.and(work.componentsAtLeast("HTNV", completed))
					.and(work.componentsAtLeast("HTTNV", good))));
		levels.add(Level.of(work, "HTTNV", "CLS_IND.E4",
				work.judged("conduct")
					.and(work.allDone())
					.and(work.allOnTime())
					.and(work.allAssured())
					.and(work.unitAllDone())
					.and(work.unitOnTimeAtLeast(limit("unit.onTimePercent")))
					.and(work.componentsAtLeast("HTNV", completed))
					.and(work.componentsAtLeast("HTTNV", good))));
		levels.add(Level.of(work, "HTNV", "CLS_IND.E6",
				work.judged("conduct")
					.and(work.allDone())
					.and(work.notAssuredAtMost(limit("notAssured.atMostPercent")))
					.and(work.unitDoneAbove(limit("unit.doneAbovePercent")))
					.and(work.componentsAtLeast("HTNV", limit("components.mostlyCompletedPercent")))));
		levels.add(Level.of(work, "KHTNV", "CLS_IND.E8",
				work.attested("degradation")
					.or(work.notAssuredAbove(limit("notAssured.abovePercent")))
					.or(work.unitDoneBelow(limit("unit.doneBelowPercent")))
					.or(work.attested("unit_corruption"))));
	}

	private void unit(UnitWork work, List<Object> levels) {
		levels.add(Level.of(work, "HTXSNV", "DP.CLS_UNIT.E1",
				work.allDone().and(work.exceededAtLeast(limit("local.unit.exceededPercent")))));
		levels.add(Level.of(work, "HTTNV", "DP.CLS_UNIT.E2",
				work.allDone().and(work.onTimeAtLeast(limit("local.unit.onTimePercent")))));
		levels.add(Level.of(work, "HTNV", "DP.CLS_UNIT.E3", work.doneAbove(limit("local.unit.doneAbovePercent"))));
		levels.add(Level.of(work, "KHTNV", "DP.CLS_UNIT.E4", work.doneBelow(limit("local.unit.doneBelowPercent"))));
	}

	private Limit limit(String name) {
		return this.limits.of(name);
	}

}
