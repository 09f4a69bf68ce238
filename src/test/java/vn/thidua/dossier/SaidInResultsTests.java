package vn.thidua.dossier;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** What results say in so many words holds, or refuses the dossier where it stands. */
class SaidInResultsTests {

	private static DossierReading read(String columns, String line) {
		return DossierReader.read(Map.of("dossier.yaml", "period: 2031\n", "units.csv", "unit,name\nDV-A,A\n",
				"indicators.csv", "indicator,name,measure,direction\nCT-1,Khám bệnh,lượt,at_least\n", "results.csv",
				"unit,indicator," + columns + "\nDV-A,CT-1," + line + "\n"));
	}

	private static List<String> errors(String columns, String line) {
		return read(columns, line).errors().stream().map((one) -> one.place() + " " + one.code()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "không áp dụng", "Không áp dụng", "not_applicable", "NOT_APPLICABLE" })
	void whatIsSaidNotToApplyDoesNot(String said) {
		DossierReading reading = read("said,note", said + ",Không có đối tượng");
		assertThat(reading.problems()).isEmpty();
		assertThat(reading.dossier().results()).singleElement()
			.satisfies((one) -> assertThat(one.applicable()).isFalse());
	}

	@ParameterizedTest
	@CsvSource({ "có số liệu, 0", "figure, 5", "chưa có số liệu,", "not_reported,", ", 5", "," })
	void whatIsSaidOtherwiseApplies(String said, String actual) {
		DossierReading reading = read("said,actual", (said == null ? "" : said) + "," + (actual == null ? "" : actual));
		assertThat(reading.problems()).isEmpty();
		assertThat(reading.dossier().results()).singleElement()
			.satisfies((one) -> assertThat(one.applicable()).isTrue());
	}

	@Test
	void contradictionsAreRefusedWhereTheyStand() {
		assertThat(errors("actual,said,note", "5,không áp dụng,Lý do")).containsExactly("results.csv:2:3 said.figure");
		assertThat(errors("actual,said", "0,chưa có số liệu")).containsExactly("results.csv:2:3 said.figure");
		assertThat(errors("actual,said", ",có số liệu")).containsExactly("results.csv:2:3 said.absent");
		assertThat(errors("said,applicable,note", "không áp dụng,yes,Lý do"))
			.containsExactly("results.csv:2:3 said.applicable");
		assertThat(errors("said,applicable,note", "chưa có số liệu,no,Lý do"))
			.containsExactly("results.csv:2:3 said.applicable");
		assertThat(errors("said,completed_on,note", "không áp dụng,2031-12-30,Lý do"))
			.containsExactly("results.csv:2:4 result.notApplicable");
		assertThat(errors("said,note", "không áp dụng,")).containsExactly("results.csv:2:4 result.reason");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "–", "…", "..." })
	void aSignForNoFigureIsNoFigure(String blank) {
		assertThat(errors("actual,said", blank + ",có số liệu")).containsExactly("results.csv:2:3 said.absent");
		assertThat(errors("actual,said", blank + ",chưa có số liệu")).isEmpty();
	}

	@Test
	void wordsThatAreNotKnownAreRefused() {
		assertThat(errors("actual,said", "5,miễn")).containsExactly("results.csv:2:4 said.unknown");
		assertThat(read("actual,said", "5,miễn").errors())
			.allSatisfy((one) -> assertThat(one.remedy(Problem.VIETNAMESE)).contains("không áp dụng"));
	}

	@Test
	void aFigureThatCannotBeReadIsToldOnce() {
		assertThat(errors("actual,said", "khoảng 5,có số liệu")).containsExactly("results.csv:2:3 figure.inexact");
	}

}
