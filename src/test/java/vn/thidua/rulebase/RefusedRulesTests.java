package vn.thidua.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedRulesTests {

	private static final String FILE = "achievement/standard/at-least.drl";

	private static final String PACK = "commune-health/1300-2023/";

	private final Shipped rules = Shipped.rules();

	@Test
	void theShippedRulesAreTaken() {
		assertThat(HostileRules.BOOK.release(this.rules.files()).packs()).hasSizeGreaterThanOrEqualTo(3);
	}

	@Test
	void rulesThatDifferFromTheShippedOnesAreCompiledAndTaken() {
		Shipped changed = this.rules.changed(FILE, (text) -> text.replace("kết quả cao hơn", "kết quả trên"));
		assertThat(HostileRules.BOOK.release(changed.files()).packs())
			.hasSameSizeAs(HostileRules.BOOK.release(this.rules.files()).packs());
	}

	@Test
	void anUnknownFieldIsToldWithItsRule() {
		List<Problem> problems = this.rules.changed(FILE, (text) -> text.replace("strict == false", "severe == false"))
			.problems();
		assertThat(places(problems)).isNotEmpty().allMatch((place) -> place.matches(FILE + ":(16|19)"));
		assertThat(problems.get(0).value()).contains("severe");
	}

	@Test
	void anUnknownMethodOfAConclusionIsToldWithItsRule() {
		List<Problem> problems = this.rules
			.changed(FILE, (text) -> text.replace("Outcome.of($target, \"met\"", "Outcome.onto($target, \"met\""))
			.problems();
		assertThat(places(problems)).isNotEmpty().allMatch((place) -> place.matches(FILE + ":(16|21)"));
		assertThat(problems).anySatisfy((problem) -> assertThat(problem.value()).contains("onto"));
	}

	@Test
	void everyUnknownMethodIsToldWhereItStands() {
		List<Problem> problems = this.rules.changed(FILE, (text) -> text.replace("Outcome.of(", "Outcome.onto("))
			.problems();
		assertThat(places(problems)).containsOnly(FILE + ":13", FILE + ":21", FILE + ":29", FILE + ":37");
	}

	@Test
	void anUnknownVariableIsToldWithItsRule() {
		List<Problem> problems = this.rules
			.changed(FILE, (text) -> text.replace("Outcome.of($target, \"met\"", "Outcome.of($goal, \"met\""))
			.problems();
		assertThat(places(problems)).isNotEmpty().allMatch((place) -> place.matches(FILE + ":(16|21)"));
	}

	@Test
	void aSyntaxErrorIsToldWithItsLine() {
		List<Problem> problems = this.rules
			.changed(FILE, (text) -> text.replace("actualIs == \"equal\", strict", "actualIs == \"equal\",, strict"))
			.problems();
		assertThat(places(problems)).isNotEmpty().allMatch((place) -> place.matches(FILE + ":(16|19)"));
	}

	@Test
	void aMissingEndIsToldWithTheRuleThatLacksIt() {
		List<Problem> problems = this.rules
			.changed(FILE, (text) -> text.replaceFirst("\\bend\\n\\n(?=rule \"A.AT_LEAST.NOT_MET)", "\n\n"))
			.problems();
		assertThat(places(problems)).contains(FILE + ":16").allMatch((place) -> place.startsWith(FILE));
		assertThat(problems.get(0).code()).isEqualTo("rule.shape");
	}

	@Test
	void anUnknownFactIsToldWithItsLine() {
		assertThat(places(
				this.rules.changed(FILE, (text) -> text.replaceFirst("AssignedTarget\\( ", "Assigned( ")).problems()))
			.containsOnly(FILE + ":11");
	}

	@Test
	void aClauseThatHasTwoRulesIsToldAtTheSecond() {
		List<Problem> problems = this.rules
			.changed("achievement/standard/between.drl", (text) -> text.replace("A.BETWEEN.MET", "A.AT_LEAST.MET"))
			.problems();
		assertThat(problems).singleElement()
			.satisfies((problem) -> assertThat(problem.code()).isEqualTo("rule.twice"))
			.satisfies((problem) -> assertThat(problem.place().toString())
				.startsWith("achievement/standard/between.drl:8:"))
			.satisfies((problem) -> assertThat(problem.details()).containsExactly(FILE + ":16"));
	}

	@Test
	void missingMetadataAreToldAtTheRule() {
		List<Problem> problems = this.rules
			.changed(FILE,
					(text) -> text.replaceFirst("@basis\\(\"Quy ước chấm chỉ tiêu của Thi Đua\"\\) @verified\\(yes\\)",
							""))
			.problems();
		assertThat(problems).extracting(Problem::code).containsOnly("rule.metadata");
		assertThat(problems).extracting(Problem::value).containsExactly("basis", "verified");
		assertThat(places(problems)).containsOnly(FILE + ":8");
	}

	@Test
	void aCommentDoesNotConfirmARule() {
		Shipped changed = this.rules.changed(FILE,
				(text) -> text.replaceFirst("@verified\\(yes\\)", "/* @verified(yes) */ @verified(no)"));
		RuleRelease release = HostileRules.BOOK.release(changed.files());
		RulePack pack = release.pack("achievement/standard").orElseThrow();
		assertThat(pack.rule("A.AT_LEAST.EXCEEDED").orElseThrow().verified()).isFalse();
	}

	@Test
	void packsForOneDayAreToldAtTheLater() {
		assertThat(told(
				this.rules.changed(PACK + "pack.yaml", (text) -> text.replace("from: 2023-03-09", "from: 2023-03-08"))))
			.containsExactly(PACK + "pack.yaml:1 packs.overlap");
	}

	@Test
	void daysWithoutAPackAreToldAtTheLater() {
		assertThat(told(
				this.rules.changed(PACK + "pack.yaml", (text) -> text.replace("from: 2023-03-09", "from: 2023-03-11"))))
			.containsExactly(PACK + "pack.yaml:1 packs.gap");
	}

	@Test
	void theLastDayOfTheCalendarIsNoTrap() {
		assertThat(told(this.rules.changed("commune-health/4667-2014/pack.yaml",
				(text) -> text.replace("to: 2023-03-08", "to: \"+999999999-12-31\""))))
			.containsExactly("commune-health/4667-2014/pack.yaml:8 pack.day", PACK + "pack.yaml:1 packs.overlap");
	}

	@Test
	void packsOfOneCompiledNameAreTold() {
		String yaml = this.rules.files().text(PACK + "pack.yaml");
		Shipped two = this.rules
			.with("commune-health/1300_2023/pack.yaml",
					yaml.replace("commune-health/1300-2023", "commune-health/1300_2023"))
			.with("commune-health/1300_2023/verdict.drl", this.rules.files().text(PACK + "verdict.drl"));
		assertThat(told(two)).contains("commune-health/1300_2023/pack.yaml:1 packs.twice");
	}

	@Test
	void twoValuesOfAParameterForOneDayAreToldAtTheSecond() {
		String row = "total.minPercent,75,2024-01-01,,Không có,no\n";
		Shipped changed = this.rules.changed(PACK + "parameters.csv", (text) -> text.stripTrailing() + "\n" + row);
		int line = this.rules.files().text(PACK + "parameters.csv").stripTrailing().split("\n").length + 1;
		assertThat(told(changed)).containsExactly(PACK + "parameters.csv:" + line + " parameter.overlap");
	}

	@Test
	void aParameterTooLongToReckonWithIsTold() {
		assertThat(told(this.rules.changed(PACK + "parameters.csv", (text) -> text.replace(",80,", ",1e999999999,"))))
			.containsExactly(PACK + "parameters.csv:2 pack.figure");
	}

	@Test
	void aBadDayOfAParameterIsTold() {
		assertThat(
				told(this.rules.changed(PACK + "parameters.csv", (text) -> text.replace("2023-03-19", "2023-02-30"))))
			.isNotEmpty()
			.allMatch((line) -> line.matches(PACK + "parameters.csv:\\d+ pack.date"));
	}

	@Test
	void yamlThatCannotBeReadIsToldWithItsLine() {
		assertThat(told(this.rules.changed(PACK + "pack.yaml", (text) -> text.replace("stage: ", "stage: [ "))))
			.anyMatch((line) -> line.matches(PACK + "pack.yaml:[3-5] pack.yaml"));
	}

	@Test
	void yamlThatMultipliesIsRefused() {
		assertThat(told(this.rules.changed(PACK + "pack.yaml",
				(text) -> text.replace("version: 1", "version: &a [ x ]\nmore: [ *a, *a ]"))))
			.anyMatch((line) -> line.endsWith(" yaml.alias"));
	}

	@Test
	void yamlThatNamesAClassIsRefused() {
		assertThat(told(this.rules.changed(PACK + "pack.yaml",
				(text) -> text.replace("version: 1", "version: !!java.net.URL [ \"http://127.0.0.1:9\" ]"))))
			.anyMatch((line) -> line.endsWith(" yaml.tag"));
	}

	@Test
	void aTableWithoutItsColumnsIsTold() {
		assertThat(told(this.rules.changed(PACK + "criteria.csv", (text) -> text.replace("criterion,points", "a,b"))))
			.containsExactly(PACK + "criteria.csv:1 pack.csv");
	}

	@Test
	void aTableRowWithTooFewCellsIsTold() {
		assertThat(told(this.rules.changed(PACK + "parameters.csv", (text) -> text.stripTrailing() + "\nx,1\n")))
			.isNotEmpty()
			.allMatch((line) -> line.startsWith(PACK + "parameters.csv:"));
	}

	@Test
	void aCriterionThatStandsTwiceIsTold() {
		assertThat(told(this.rules.changed(PACK + "criteria.csv", (text) -> text.replace("\n2,10,", "\n1,10,"))))
			.containsExactly(PACK + "criteria.csv:3 criterion.twice");
	}

	@Test
	void aPackWithoutRulesIsTold() {
		Shipped empty = this.rules.with("other/empty/pack.yaml", "id: other/empty\nstage: other\n");
		assertThat(told(empty)).containsExactly("other/empty/pack.yaml:1 pack.empty");
	}

	@Test
	void aRuleFileInAFolderOfAPackIsTold() {
		Shipped nested = this.rules.with("achievement/standard/more/at-least.drl", this.rules.files().text(FILE));
		assertThat(told(nested)).contains("achievement/standard/more/at-least.drl:1 rule.file");
	}

	@Test
	void aRuleFileWithAWayOutOfItsFolderIsTold() {
		Shipped outside = this.rules.with("achievement/standard/../../x.drl", this.rules.files().text(FILE));
		assertThat(told(outside)).contains("achievement/standard/../../x.drl:1 rule.file");
	}

	@Test
	void aFolderWithoutPacksIsTold() {
		assertThat(told(new Shipped(RuleFiles.of(Map.of())))).containsExactly("pack.yaml:1 packs.none");
	}

	private static List<String> told(Shipped rules) {
		return rules.problems()
			.stream()
			.map((problem) -> problem.place().file() + ":" + problem.place().line() + " " + problem.code())
			.toList();
	}

	private static List<String> places(List<Problem> problems) {
		return problems.stream().map((problem) -> problem.place().file() + ":" + problem.place().line()).toList();
	}

	@Test
	void aFileThatIsNotUtf8IsToldAtItsLine() {
		byte[] latin = "code,value,from,to,source,verified\nx,1,,,Lu\u00E2t,no\n".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(Shipped.rules().with("achievement/standard/parameters.csv", latin).problems())
			.anySatisfy((problem) -> {
				assertThat(problem.code()).isEqualTo("pack.encoding");
				assertThat(problem.place().line()).isEqualTo(2);
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "x,1,,no", "x,1,,,a,b,no" })
	void aRowWithTooFewOrTooManyCellsIsToldAtItsLine(String row) {
		String table = "code,value,from,to,source,verified\n" + row + "\n";
		assertThat(Shipped.rules().with("achievement/standard/parameters.csv", table).problems())
			.anySatisfy((problem) -> {
				assertThat(problem.code()).isEqualTo("pack.row");
				assertThat(problem.place().line()).isEqualTo(2);
			});
	}

}
