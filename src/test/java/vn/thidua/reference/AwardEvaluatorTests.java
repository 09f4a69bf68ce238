package vn.thidua.reference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Titles of people that follow from the text of the law. */
class AwardEvaluatorTests {

	private static AwardCase person(String day, String columns, String cells) {
		return AwardCase.on(day)
			.with("people.csv", "person,unit,joined", "a,T,2010-01-01")
			.with("person_years.csv", "person,year," + columns, "a," + day.substring(0, 4) + "," + cells);
	}

	@ParameterizedTest
	@CsvSource({ "2023-12-31, A, 2023-03-01, pass", "2023-12-31, A, 2023-03-02, fail",
			"2023-12-31, A, 2022-12-31, pass", "2024-12-31, B, 2024-07-01, pass", "2024-12-31, B, 2024-07-02, fail",
			"2025-12-31, C, 2025-07-02, fail", "2024-12-31, B, '', presumed" })
	void recruitsWorkTenMonthsUnderTheOldLawAndSixUnderTheNew(String day, String law, String joined, String expected) {
		AwardCase recruit = AwardCase.on(day).with("people.csv", "person,unit,joined", "a,T," + joined);
		assertThat(recruit.clause("a", law + ".LDTT.X1")).isEqualTo(expected);
	}

	@Test
	void noClauseAboutRecruitsBeforeTheCircularOf2024() {
		assertThat(person("2024-04-14", "rating", "HTTNV").clause("a", "B.LDTT.X1")).isEmpty();
		assertThat(person("2024-04-15", "rating", "HTTNV").clause("a", "B.LDTT.X1")).isEqualTo("pass");
	}

	@ParameterizedTest
	@CsvSource({ "8,2,yes,no, pass", "8,2,no,yes, pass", "8,2,no,no, fail", "8,1.9,yes,no, fail" })
	void maternityAndTrainingCountAsWork(String months, String leave, String maternity, String training,
			String expected) {
		AwardCase recruit = person("2023-12-31", "months,leave_months,maternity,training",
				String.join(",", months, leave, maternity, training))
			.with("people.csv", "person,unit,joined", "a,T,2023-01-01");
		assertThat(recruit.clause("a", "A.LDTT.X1")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "none, pass", "khien_trach, fail", "buoc_thoi_viec, fail", "'', presumed" })
	void nobodyDisciplinedIsAnAdvancedWorker(String discipline, String expected) {
		assertThat(person("2023-12-31", "discipline", discipline).clause("a", "A.LDTT.X2")).isEqualTo(expected);
	}

	@Test
	void judgementsArePresumedUntilContested() {
		AwardCase silent = person("2025-12-31", "rating,discipline", "HTTNV,none");
		assertThat(silent.title("a", "LDTT")).isEqualTo("eligible");
		assertThat(silent.clause("a", "C.LDTT.E2")).isEqualTo("presumed");
		silent.with("attestations.csv", "recipient,predicate,value", "a,unity,yes", "a,active_emulation,yes",
				"a,self_reliance,yes");
		assertThat(silent.clause("a", "C.LDTT.E2")).isEqualTo("pass");
		silent.with("attestations.csv", "recipient,predicate,value", "a,unity,no");
		assertThat(silent.clause("a", "C.LDTT.E2")).isEqualTo("fail");
		silent.with("attestations.csv", "recipient,predicate,value", "a,unity,no", "a,solidarity,yes");
		assertThat(silent.clause("a", "C.LDTT.E2")).isEqualTo("fail");
		silent.with("attestations.csv", "recipient,predicate,value", "a,pending_case,yes", "a,pending_case,no");
		assertThat(silent.title("a", "LDTT")).isEqualTo("not_eligible");
	}

	@ParameterizedTest
	@CsvSource({ "2023-12-31, HTXSNV, '', not_eligible", "2023-12-31, HTTNV, co_so, eligible 0 no",
			"2024-12-31, HTXSNV, '', eligible", "2024-12-31, HTTNV, '', not_eligible",
			"2024-12-31, HTTNV, bo_tinh, eligible", "2024-12-31, HTNV, bo_tinh, not_eligible",
			"2024-12-31, '', bo_tinh, undetermined" })
	void grassrootsFighterNeedsAnInitiativeOrSince2024AnExcellentYear(String day, String rating, String scope,
			String expected) {
		AwardCase person = person(day, "rating", rating);
		if (!scope.isEmpty()) {
			person.with("initiatives.csv", "person,year,scope", "a," + day.substring(0, 4) + "," + scope);
		}
		assertThat(person.title("a", "CSTDCS")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2023 2022, 2022, pass, pass, eligible", "2023, 2022, fail, pass, not_eligible",
			"2022 2021, 2022, fail, pass, not_eligible", "2023 2022, 2021, pass, fail, not_eligible" })
	void provincialFighterNeedsThreeYearsWithoutGap(String years, String initiative, String run, String recent,
			String expected) {
		AwardCase person = person("2024-12-31", "rating", "HTXSNV").with("initiatives.csv", "person,year,scope",
				"a," + initiative + ",bo_tinh");
		StringBuilder honours = new StringBuilder("recipient,award,year");
		for (String year : years.split(" ")) {
			honours.append("\na,CSTDCS,").append(year);
		}
		person.with("honours.csv", honours.toString());
		assertThat(person.clause("a", "B.CSTDBT.E1")).isEqualTo(run);
		assertThat(person.clause("a", "B.CSTDBT.E2")).isEqualTo(recent);
		assertThat(person.title("a", "CSTDBT")).isEqualTo(expected);
		assertThat(person.without("honours.csv").title("a", "CSTDBT"))
			.isEqualTo(recent.equals("pass") ? "undetermined" : "not_eligible");
	}

	/** Fifteen in a hundred of seven are one; the two best tie for it. */
	@Test
	void grassrootsFightersAreFewUnderTheOldLaw() {
		AwardCase unit = AwardCase.on("2023-12-31")
			.with("people.csv", "person,unit", "a,T", "b,T", "c,T", "d,T", "e,T", "f,T", "g,T")
			.with("person_years.csv", "person,year,rating,score", "a,2023,HTXSNV,90", "b,2023,HTXSNV,90.0",
					"c,2023,HTTNV,99", "d,2023,HTTNV,", "e,2023,HTTNV,", "f,2023,HTTNV,", "g,2023,HTTNV,")
			.with("initiatives.csv", "person,year,scope", "a,2023,co_so", "b,2023,co_so", "c,2023,co_so");
		assertThat(unit.title("a", "CSTDCS")).isEqualTo("eligible 1 tie");
		assertThat(unit.title("b", "CSTDCS")).isEqualTo("eligible 1 tie");
		assertThat(unit.title("c", "CSTDCS")).isEqualTo("eligible 1 no");
		assertThat(unit.title("d", "CSTDCS")).isEqualTo("not_eligible");
		unit.with("honours.csv", "recipient,award,year", "c,CSTDCS,2022", "c,CSTDCS,2021");
		assertThat(unit.clause("c", "A.CSTDBT.E1")).isEqualTo("fail");
		unit.with("initiatives.csv", "person,year,scope", "a,2023,co_so", "b,2023,toan_quoc", "c,2023,co_so");
		assertThat(unit.title("a", "CSTDCS")).isEqualTo("eligible 1 no");
	}

}
