package vn.thidua.reference;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Ratings of units that follow from the text of Decree 233/2026 and the local rule. */
class UnitRatingEvaluatorTests {

	@ParameterizedTest
	@CsvSource({ "90,10,10,3, HTXSNV", "90,10,10,2, INDETERMINATE", "89.9,10,10,0, HTTNV", "89.9,10,9,0, INDETERMINATE",
			"50,10,8,0, HTNV", "69,10,7,0, INDETERMINATE", "69,7,7,0, INDETERMINATE", "95,6,6,0, KHTNV",
			"49,10,10,10, KHTNV" })
	void unitsByPointsAndTasks(String score, String done, String onTime, String exceeded, String expected) {
		AwardCase unit = AwardCase.on("2026-08-31")
			.with("units.csv", "unit,parent", "T,")
			.with("unit_years.csv", "unit,year,score,tasks,done,on_time,exceeded",
					"T,2026," + String.join(",", score, "10", done, onTime, exceeded));
		assertThat(unit.rating("T").split(" ")[0]).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "10,7,5, HTXSNV", "10,8,4, HTTNV", "10,7,4, HTNV", "8,8,5, HTNV", "7,7,5, INDETERMINATE",
			"5,5,5, INDETERMINATE", "4,4,4, KHTNV", "'',4,4, ''" })
	void unitsByTheLocalRuleBefore(String done, String onTime, String exceeded, String expected) {
		AwardCase unit = AwardCase.on("2026-06-30")
			.with("units.csv", "unit,parent", "T,")
			.with("unit_years.csv", "unit,year,tasks,done,on_time,exceeded",
					"T,2026,10," + String.join(",", done, onTime, exceeded));
		assertThat(unit.rating("T")).isEqualTo(expected);
	}

	/** What is told of lateness counts in whichever way it is told. */
	@ParameterizedTest
	@CsvSource({ "10,'', HTTNV", "'',0, HTTNV", "'',1, INDETERMINATE", "10,1, INDETERMINATE", "9,0, INDETERMINATE",
			"'','', ''" })
	void lateTasksOfAUnit(String onTime, String late, String expected) {
		AwardCase unit = AwardCase.on("2026-12-31")
			.with("units.csv", "unit,parent", "T,")
			.with("unit_years.csv", "unit,year,score,tasks,done,on_time,late",
					"T,2026,80,10,10," + onTime + "," + late);
		assertThat(unit.rating("T")).isEqualTo(expected);
	}

}
