package vn.thidua.reference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Titles of collectives that follow from the text of the law. */
class CollectiveEvaluatorTests {

	@ParameterizedTest
	@CsvSource({ "2023-12-31, A, HTTNV HTNV, fail", "2023-12-31, A, HTTNV HTTNV HTNV, pass",
			"2024-12-31, B, HTTNV HTNV, pass", "2024-12-31, B, HTTNV HTNV KHTNV, fail",
			"2024-12-31, B, HTTNV HTNV -, unknown", "2024-12-31, B, HTTNV -, pass" })
	void halfOfAnAdvancedCollective(String day, String law, String levels, String expected) {
		assertThat(collective(day, levels).clause("T", law + ".TTLDTT.E3")).isEqualTo(expected);
	}

	private static AwardCase collective(String day, String levels) {
		StringBuilder people = new StringBuilder("person,unit,joined");
		StringBuilder years = new StringBuilder("person,year,rating,discipline");
		int count = 0;
		for (String level : levels.split(" ")) {
			people.append("\np").append(count).append((count++ % 2 == 0) ? ",T," : ",K,");
			years.append("\np").append(count - 1).append(',').append(day, 0, 4).append(',');
			years.append(level.replace("-", "")).append(",none");
		}
		return AwardCase.on(day)
			.with("units.csv", "unit,parent", "T,", "K,T")
			.with("unit_years.csv", "unit,year,rating", "T," + day.substring(0, 4) + ",HTXSNV")
			.with("people.csv", people.toString())
			.with("person_years.csv", years.toString());
	}

	@Test
	void excellentCollective() {
		AwardCase unit = collective("2024-12-31", "HTXSNV HTTNV HTTNV HTTNV HTTNV HTTNV HTTNV HTNV HTNV HTNV");
		assertThat(unit.title("T", "TTLDXS")).isEqualTo("eligible");
		assertThat(collective("2024-12-31", "HTTNV HTTNV").clause("T", "B.TTLDXS.E4")).isEqualTo("fail");
		assertThat(collective("2024-12-31", "HTXSNV HTXSNV HTXSNV KHTNV").clause("T", "B.TTLDXS.E3")).isEqualTo("fail");
		assertThat(collective("2024-12-31", "HTXSNV HTTNV HTNV").clause("T", "B.TTLDXS.E3")).isEqualTo("fail");
	}

	@Test
	void aRecruitWhoIsTooNewIsNoMemberForAShare() {
		AwardCase unit = collective("2024-12-31", "HTTNV HTNV HTNV").with("people.csv", "person,unit,joined", "p0,T,",
				"p1,K,", "p2,T,2024-07-02");
		assertThat(unit.clause("T", "B.TTLDTT.E3")).isEqualTo("pass");
	}

	@ParameterizedTest
	@CsvSource({ "khien_trach, pass", "canh_cao, fail" })
	void aMemberWarnedBarsTheCollective(String discipline, String expected) {
		AwardCase unit = collective("2023-12-31", "HTTNV").with("person_years.csv", "person,year,rating,discipline",
				"p0,2023,HTTNV," + discipline);
		assertThat(unit.clause("T", "A.TTLDTT.X1")).isEqualTo(expected);
		assertThat(unit.clause("T", "A.TTLDXS.X1")).isEqualTo(expected);
		assertThat(unit.clause("K", "A.TTLDTT.X1")).isEqualTo("presumed");
	}

}
