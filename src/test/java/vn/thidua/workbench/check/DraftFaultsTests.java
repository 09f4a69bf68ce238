package vn.thidua.workbench.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each fault of a draft is found at its place: one thing of the shipped rules changed.
 */
class DraftFaultsTests {

	private static final Draft SHIPPED = Draft.shipped();

	private static final List<String> KNOWN = SHIPPED.found();

	@Test
	void theShippedRulesHaveNoErrorAndAFewDoubtsThatAreTrue() {
		assertThat(KNOWN).containsExactlyInAnyOrder("award/shared-2022/parameters.csv:2 parameter.hole (doubt)",
				"commune-health/1300-2023/parameters.csv:5 parameter.hole (doubt)",
				"commune-health/1300-2023/parameters.csv:12 parameter.hole (doubt)",
				"rating/decree-90-2020/parameters.csv:14 parameter.hole (doubt)",
				"rating/decree-90-2020/parameters.csv:15 parameter.hole (doubt)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					award/shared/parameters.csv | CSTDBT.years,3 | CSTDBT.yeers,3 | award/shared/titles.drl:47 parameter.missing
					award/shared/parameters.csv | CSTDBT.years,3 | CSTDBT.yeers,3 | award/shared/parameters.csv:3 parameter.unasked (doubt)
					award/shared/parameters.csv | CSTDBT.years,3,, | CSTDBT.years,3,2030-01-01, | award/shared/titles.drl:47 parameter.never
					award/shared/parameters.csv | CSTDBT.years,3,, | CSTDBT.years,3,2018-01-01, | award/shared/parameters.csv:3 parameter.hole (doubt)
					award/shared-2022/parameters.csv | initiative.reuse,0,2026-02-06 | initiative.reuse,0,2026-02-08 | award/shared-2022/parameters.csv:4 parameter.gap (doubt)
					commune-health/1300-2023/parameters.csv | 35.atMost@TN,26.5 | 35.atMost@XX,26.5 | commune-health/1300-2023/parameters.csv:12 parameter.scope
					commune-health/1300-2023/parameters.csv | 35.atMost@TN,26.5 | 35.atMost@TN,0.265 | commune-health/1300-2023/parameters.csv:16 parameter.apart (doubt)
					commune-health/1300-2023/parameters.csv | total.minPercent,80 | total.minPercent,0.8 | commune-health/1300-2023/parameters.csv:2 number.share (doubt)
					commune-health/1300-2023/parameters.csv | total.minPercent,80 | total.minPercent,180 | commune-health/1300-2023/parameters.csv:2 number.percent
					commune-health/1300-2023/parameters.csv | validity.years,3 | validity.years,2.5 | commune-health/1300-2023/parameters.csv:4 number.years
					commune-health/1300-2023/parameters.csv | validity.years,3 | validity.years,-3 | commune-health/1300-2023/parameters.csv:4 number.negative
					commune-health/1300-2023/parameters.csv | total.minPercent,80 | 1.minPoints,15 | commune-health/1300-2023/parameters.csv:2 number.points
					commune-health/1300-2023/criteria.csv | 1,14, | 1,15, | commune-health/1300-2023/criteria.csv:1 criteria.sum (doubt)
					award/shared/parameters.csv | CSTDCS.initiatives,1 | CSTDCS.initiatives,1.5 | award/shared/parameters.csv:2 number.count
					rating/decree-90-2020/parameters.csv | ratedFromMonths,6 | ratedFromMonths,60 | rating/decree-90-2020/parameters.csv:12 number.months
					rating/decree-90-2020/parameters.csv | discipline.article15,1 | discipline.article15,2 | rating/decree-90-2020/parameters.csv:14 number.switch
					rating/decree-90-2020/parameters.csv | unit.doneBelowPercent,50 | unit.doneBelowPercent,75 | rating/decree-90-2020/parameters.csv:11 band.reversed
					rating/decree-90-2020/parameters.csv | notAssured.atMostPercent,20 | notAssured.atMostPercent,60 | rating/decree-90-2020/parameters.csv:7 band.reversed
					rating/decree-233-2026/parameters.csv | score.HTTNV,70 | score.HTTNV,90 | rating/decree-233-2026/parameters.csv:2 band.levels
					rating/decree-233-2026/parameters.csv | score.HTTNV,70 | score.HTTNV,170 | rating/decree-233-2026/parameters.csv:3 number.score
					commune-health/1300-2023/parameters.csv | "Công nhận 3 năm, theo vietnam.vn, baolaocai.vn và yenbai.gov.vn" | | commune-health/1300-2023/parameters.csv:4 table.source
					local/hoa-binh/parameters.csv | Minh họa,no | ,no | local/hoa-binh/parameters.csv:3 table.sourceMissing (doubt)
					local/hoa-binh/parameters.csv | Minh họa,no | Minh họa,maybe | local/hoa-binh/parameters.csv:3 table.verified
					achievement/standard/at-least.drl | actualIs == "above" | actualIs == "above", actualIs == "below" | achievement/standard/at-least.drl:11 rule.never
					achievement/standard/at-least.drl | actualIs == "above" | actualIs == "inside" | achievement/standard/at-least.drl:11 rule.never
					achievement/standard/at-least.drl | actualIs == "above" | actualIs == "over" | achievement/standard/at-least.drl:11 rule.value
					award/shared/titles.drl | PersonFile( award == "CSTDBT" ) | PersonFile( award == "TTLDTT" ) | award/shared/titles.drl:46 rule.value
					award/shared/titles.drl | CSTDTQ.E2 | CSTDTQ.E9 | award/shared/titles.drl:71 rule.untaken (doubt)
					achievement/standard/between.drl | A.BETWEEN.MET | A.AT_LEAST.MET | achievement/standard/between.drl:8 rule.twice
					achievement/standard/scenarios/at-least.yaml | input: { actual: | input: { aktual: | achievement/standard/scenarios/at-least.yaml:6 scenario.key
					""")
	void aFaultIsFoundAtItsPlace(String path, String before, String after, String expected) {
		assertThat(SHIPPED.changed(path, before, (after == null) ? "" : after).found()).contains(expected);
		assertThat(KNOWN).doesNotContain(expected);
	}

	@Test
	void bandsSideBySideLeaveNoGapAndDoNotOverlap() {
		String table = "rating/decree-233-2026/parameters.csv";
		String rows = SHIPPED.files().text(table).stripTrailing();
		String source = ",,,Minh họa,no\n";
		String bands = rows + "\nband.low.from,0" + source + "band.low.to,50" + source + "band.high.from,FROM" + source
				+ "band.high.to,100" + source;
		assertThat(SHIPPED.with(table, bands.replace("FROM", "50")).found()).noneMatch((one) -> one.contains(" band."));
		assertThat(SHIPPED.with(table, bands.replace("FROM", "40")).found())
			.anyMatch((one) -> one.endsWith(" band.overlap"));
		assertThat(SHIPPED.with(table, bands.replace("FROM", "60")).found())
			.anyMatch((one) -> one.endsWith(" band.gap (doubt)"));
		assertThat(SHIPPED.with(table, bands.replace("FROM", "120")).found())
			.anyMatch((one) -> one.endsWith(" band.reversed"));
	}

	@Test
	void everyBrokenFolderIsToldAndTheTablesToo() {
		Draft broken = SHIPPED.changed("achievement/standard/at-least.drl", "strict == false", "severe == false")
			.changed("award/shared/general.drl", "$file.notAttested(", "$other.notAttested(")
			.changed("rating/decree-90-2020/persons.drl", "$above : Limit(", "$above : Limit((")
			.changed("commune-health/1300-2023/parameters.csv", "total.minPercent,80", "total.minPercent,180");
		assertThat(broken.found())
			.contains("achievement/standard/at-least.drl:19 rule.unknownField",
					"award/shared/general.drl:14 rule.unknownVariable",
					"commune-health/1300-2023/parameters.csv:2 number.percent")
			.anyMatch((one) -> one.matches("rating/decree-90-2020/persons.drl:\\d+ rule.bracket"));
	}

	@Test
	void whatTheEngineSaysIsToldInWordsAtTheLineAndColumn() {
		List<Problem> problems = SHIPPED
			.changed("achievement/standard/at-least.drl", "actualIs == \"equal\",", "actualIs == \"equal\",,")
			.problems();
		Problem syntax = problems.stream()
			.filter((problem) -> problem.code().equals("rule.syntax"))
			.findFirst()
			.orElseThrow();
		assertThat(syntax.place().line()).isEqualTo(19);
		assertThat(syntax.place().column()).isEqualTo(98);
		assertThat(syntax.reason(Locale.ROOT)).startsWith("Viết sai cú pháp ở gần \",\" (bộ máy luật: [ERR 101]");
		assertThat(syntax.reason(Locale.ENGLISH)).startsWith("The syntax is wrong near \",\"");
		assertThat(problems).extracting(Problem::value).doesNotContain("Parser returned a null Package");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			strict == false | strict == "no" | rule.kind
			"met" | "met", "x" | rule.arguments
			AssignedTarget | AssignedGoal | rule.unknownType
			Outcome.of( | Outcome.onto( | rule.unknownMethod
			""")
	void aFaultOfARuleIsToldInWords(String before, String after, String code) {
		Stream<String> codes = SHIPPED.changed("achievement/standard/at-least.drl", before, after)
			.problems()
			.stream()
			.filter(Problem::refuses)
			.map(Problem::code);
		assertThat(codes).contains(code);
	}

}
