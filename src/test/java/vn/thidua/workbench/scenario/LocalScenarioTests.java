package vn.thidua.workbench.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleLimits;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/** Scenarios of local rules are of the stage that the rules add to. */
class LocalScenarioTests {

	private static final Map<String, String> OVERLAY = Map.of("local/demo/pack.yaml", """
			id: local/demo
			stage: local
			version: 1
			title: Thử
			extends: [commune-health/1300-2023]
			province: Hòa Bình
			from: 2023-03-09
			to: 2024-12-31
			verified: no
			""", "local/demo/parameters.csv", "code,value,from,to,source,verified\nBH.minPercent,95,,,Minh họa,no\n",
			"local/demo/rules.drl", """
					package rules.local.demo;

					import vn.thidua.assessment.fact.Condition;
					import vn.thidua.assessment.fact.Limit;
					import vn.thidua.assessment.fact.SheetScore;

					rule "BH.TOTAL tổng điểm theo quy định của tỉnh"
					    @clause(BH.TOTAL) @basis("Quy định của tỉnh (minh họa)") @verified(no)
					when
					    $sheet : SheetScore()
					    Limit( name == "BH.minPercent", $min : value )
					then
					    insertLogical( Condition.on($sheet, "BH.TOTAL").atLeastPercent($min) );
					end
					""", "local/demo/scenarios/total.yaml", """
					defaults: { maxima: { 1: 14, 2: 10, 3: 12, 4: 9, 5: 19, 6: 12, 7: 6, 8: 11, 9: 3, 10: 4 } }
					scenarios:
					- title: Dưới mức của tỉnh
					  clause: BH.TOTAL
					  input: { points: { 5: 10 } }
					  expected: { conditions: { BH.TOTAL: fail } }
					- title: Đủ điểm
					  clause: BH.TOTAL
					  input: { points: { 5: 19 } }
					  expected: { conditions: { BH.TOTAL: pass } }
					- title: Tỉnh khác
					  clause: BH.TOTAL
					  input: { province: Ninh Bình, points: { 5: 10 } }
					  expected: { status: met }
					""");

	@Test
	void areReadAndRunLikeThoseOfThatStage() throws IOException {
		RuleRelease release = release(OVERLAY);
		Problems problems = new Problems();
		List<Scenario> own = Scenarios.of(release, problems)
			.stream()
			.filter((one) -> one.pack().equals("local/demo"))
			.toList();
		assertThat(problems.all()).isEmpty();
		assertThat(own).hasSize(3)
			.extracting((one) -> ScenarioOutcome.of(one, ScenarioRun.of(one, release)))
			.allMatch(ScenarioOutcome::passes);
	}

	@Test
	void whatIsLaidOverAPackAndTheVocabularyAreInItsKey() throws IOException {
		String before = LawKeys.of(release(Map.of())).get("commune-health/1300-2023");
		assertThat(LawKeys.of(release(OVERLAY)).get("commune-health/1300-2023")).isNotEqualTo(before);
		assertThat(LawKeys.of(release(OVERLAY)).get("achievement/standard"))
			.isEqualTo(LawKeys.of(release(Map.of())).get("achievement/standard"));
		assertThat(LawKeys.of(release(Map.of("vocabulary/more.csv", "a\n"))).get("commune-health/1300-2023"))
			.isNotEqualTo(before);
	}

	private static RuleRelease release(Map<String, String> more) throws IOException {
		TreeMap<String, byte[]> contents = new TreeMap<>(RuleFiles.of(Path.of("rules")).contents());
		more.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
		return new RuleBook(Limit.class, RuleLimits.DEFAULT).release(new RuleFiles(contents));
	}

}
