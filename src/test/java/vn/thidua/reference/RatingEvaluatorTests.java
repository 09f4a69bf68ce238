package vn.thidua.reference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Ratings that follow from the text of Decrees 90/2020, 48/2023 and 233/2026. */
class RatingEvaluatorTests {

	private static AwardCase staff(String day, String manager, String columns, String cells) {
		return AwardCase.on(day)
			.with("units.csv", "unit,parent", "T,", "K1,T", "K2,T", "K3,T")
			.with("people.csv", "person,unit,manager", "a,T," + manager)
			.with("person_years.csv", "person,year," + columns, "a," + day.substring(0, 4) + "," + cells);
	}

	@ParameterizedTest
	@CsvSource(emptyValue = "",
			value = { "10,10,10,5,0, HTXSNV", "10,10,10,4,0, HTTNV", "10,10,10,,0, ''", "10,10,10,5,, HTXSNV",
					"10,10,,5,0, ''", "10,10,8,5,0, HTNV", "10,10,10,5,2, HTNV", "10,10,7,5,0, INDETERMINATE",
					"10,10,5,5,0, INDETERMINATE", "10,10,4,0,0, KHTNV", "10,10,10,5,6, KHTNV",
					"10,9,9,5,0, INDETERMINATE", "10,10,,0,, ''", "10,9,,0,, ''", "10,4,,0,, KHTNV", "10,,10,5,0, ''",
					"0,0,0,0,0, ''", ",,,,, ''" })
	void staffByTheirTasks(String tasks, String done, String onTime, String exceeded, String below, String expected) {
		String cells = String.join(",", text(tasks), text(done), text(onTime), text(exceeded), text(below));
		assertThat(staff("2022-12-31", "no", "tasks,done,on_time,exceeded,below", cells).rating("a"))
			.isEqualTo(expected);
	}

	private static String text(String cell) {
		return (cell != null) ? cell : "";
	}

	@ParameterizedTest
	@CsvSource({ "6,,no,none, HTXSNV", "5.9,,no,none, NOT_RATED", "5,,yes,none, HTXSNV", "9,3,no,none, HTNV",
			"9,2.9,no,none, HTXSNV", "9,3,yes,none, HTXSNV", ",6.5,no,none, NOT_RATED", "12,,no,khien_trach, KHTNV",
			"5,,no,khien_trach, NOT_RATED" })
	void absenceAndDisciplineComeFirst(String months, String leave, String maternity, String discipline,
			String expected) {
		String cells = String.join(",", "10,10,10,5,0", text(months), text(leave), maternity, discipline);
		assertThat(staff("2022-12-31", "no",
				"tasks,done,on_time,exceeded,below,months,leave_months,maternity,discipline", cells)
			.rating("a")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "10,10,5, HTTNV HTTNV HTNV, HTNV", "10,10,5, HTTNV HTXSNV HTTNV, HTXSNV",
			"10,10,4, HTTNV HTXSNV HTTNV, HTTNV", "10,8,5, HTTNV HTTNV HTTNV, HTXSNV",
			"10,7,4, HTTNV HTTNV HTTNV, HTNV", "8,8,5, HTTNV HTTNV HTTNV, HTNV",
			"7,7,5, HTTNV HTTNV HTTNV, INDETERMINATE", "5,5,5, HTTNV HTTNV HTTNV, INDETERMINATE",
			"4,4,4, HTTNV HTTNV HTTNV, KHTNV", "8,8,5, HTNV HTNV KHTNV, INDETERMINATE" })
	void managersByTheirUnitToo(String done, String onTime, String exceeded, String components, String expected) {
		String[] levels = components.split(" ");
		AwardCase manager = staff("2022-12-31", "yes", "tasks,done,on_time,exceeded,below", "10,10,10,0,0").with(
				"unit_years.csv", "unit,year,rating,tasks,done,on_time,exceeded",
				"T,2022,,10," + done + "," + onTime + "," + exceeded, "K1,2022," + levels[0] + ",,,,",
				"K2,2022," + levels[1] + ",,,,", "K3,2022," + levels[2] + ",,,,");
		assertThat(manager.rating("a")).isEqualTo(expected);
	}

	@Test
	void unitOfAManagerMayBeKnownFromItsTargets() {
		AwardCase manager = AwardCase.on("2022-12-31")
			.with("people.csv", "person,unit,manager", "a,T,yes")
			.with("person_years.csv", "person,year,tasks,done,on_time,exceeded,below", "a,2022,4,4,4,0,0")
			.with("indicators.csv", "indicator,name,measure,direction", "I1,x,x,at_least", "I2,x,x,at_least")
			.with("targets.csv", "unit,indicator,target", "T,I1,5", "T,I2,5")
			.with("results.csv", "unit,indicator,actual,attested", "T,I1,6,", "T,I2,,met");
		assertThat(manager.rating("a")).isEqualTo("HTXSNV");
	}

	@ParameterizedTest
	@CsvSource({ "90,none,no, HTXSNV", "89.99,none,no, HTTNV", "70,none,no, HTTNV", "69.99,none,no, HTNV",
			"50,none,no, HTNV", "49.99,none,no, KHTNV", "95,khien_trach,no, KHTNV", "95,none,yes, HTTNV",
			"60,none,yes, HTNV" })
	void peopleByPoints(String score, String discipline, String head, String expected) {
		AwardCase person = staff("2026-12-31", "no", "score,discipline", score + "," + discipline)
			.with("unit_years.csv", "unit,year,rating", "T,2026,HTTNV")
			.with("attestations.csv", "recipient,predicate,value", "a,head_of_unit," + head);
		assertThat(person.rating("a").split(" ")[0]).isEqualTo(expected);
	}

	/** Where the unit is not rated yet, its head cannot be. */
	@Test
	void headWaitsForTheUnit() {
		AwardCase head = staff("2026-12-31", "no", "score", "95").with("attestations.csv", "recipient,predicate,value",
				"a,head_of_unit,yes");
		assertThat(head.rating("a")).isEmpty();
		assertThat(head.with("person_years.csv", "person,year,score", "a,2026,40").rating("a")).isEqualTo("KHTNV");
	}

	/** Whoever does not meet the standards of conduct does not meet them well either. */
	@Test
	void conductIsNeededForEveryLevel() {
		AwardCase person = staff("2024-12-31", "no", "tasks,done,on_time,exceeded,below", "10,10,10,5,0");
		person.with("attestations.csv", "recipient,predicate,value", "a,conduct_good,no");
		assertThat(person.rating("a")).isEqualTo("HTTNV");
		person.with("attestations.csv", "recipient,predicate,value", "a,conduct,no");
		assertThat(person.rating("a")).isEqualTo("INDETERMINATE");
	}

	/** Five good ones allow one excellent one from 15/9/2023; an excellent unit four. */
	@Test
	void fewAreExcellent() {
		AwardCase unit = AwardCase.on("2023-12-31")
			.with("people.csv", "person,unit,manager", "a,T,", "b,T,", "c,T,", "d,T,", "e,T,", "f,T,", "g,T,",
					"h,T,yes")
			.with("person_years.csv", "person,year,rating,score", "a,2023,HTXSNV,91", "b,2023,HTXSNV,90",
					"c,2023,HTTNV,", "d,2023,HTTNV,", "e,2023,HTTNV,", "f,2023,HTTNV,", "g,2023,HTTNV,",
					"h,2023,HTXSNV,99");
		assertThat(unit.rating("a")).isEqualTo("HTXSNV 1 yes");
		assertThat(unit.rating("b")).isEqualTo("HTXSNV 1 no");
		assertThat(unit.rating("h")).isEqualTo("HTXSNV 0 no");
		assertThat(unit.rating("g")).isEqualTo("HTTNV");
		assertThat(unit.with("dossier.yaml", "period: 2023\nas_of: 2023-09-14\nnumbers: plain").rating("a"))
			.isEqualTo("HTXSNV");
	}

}
