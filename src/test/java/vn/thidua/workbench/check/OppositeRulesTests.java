package vn.thidua.workbench.check;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;
import vn.thidua.workbench.scenario.Scenario;
import vn.thidua.workbench.scenario.ScenarioRuns;
import vn.thidua.workbench.scenario.Scenarios;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules that contradict each other are found, also where only a neighbour shows it. */
class OppositeRulesTests {

	private static final String RULES = "achievement/standard/at-least.drl";

	private static final String JUST_UNDER = "Kém mục tiêu một phần trăm điểm thì không đạt";

	@Test
	void theShippedRulesDoNotContradictEachOther() {
		assertThat(found(Draft.shipped(), "commune-health/1300-2023", "", true)).isEmpty();
		assertThat(found(Draft.shipped(), "rating/decree-90-2020", "", true)).isEmpty();
	}

	@Test
	void twoOutcomesOfOneTargetAreFoundInTheNeighbourhood() {
		Draft draft = Draft.shipped().changed(RULES, "actualIs == \"above\"", "actualIs != \"below\"");
		assertThat(found(draft, "achievement/standard", JUST_UNDER, false)).isEmpty();
		assertThat(found(draft, "achievement/standard", JUST_UNDER, true)).singleElement().satisfies((problem) -> {
			assertThat(problem.code()).isEqualTo("rules.opposed");
			assertThat(problem.value()).isEqualTo("A.AT_LEAST.EXCEEDED, A.AT_LEAST.MET");
			assertThat(problem.details().get(1)).contains("actual: 95,00");
			assertThat(problem.place().toString()).isEqualTo(RULES + ":8:1");
		});
	}

	@Test
	void inputOfWhichNoRuleConcludesIsFoundInTheNeighbourhood() {
		Draft draft = Draft.shipped().changed(RULES, "strict == false", "strict == true");
		assertThat(found(draft, "achievement/standard", JUST_UNDER, true)).extracting(Problem::code)
			.containsExactly("rules.silent");
	}

	@Test
	void twoVerdictsOnOneLineAreFound() {
		Draft draft = Draft.shipped()
			.changed("commune-health/1300-2023/parameters.csv", "2023-03-09,2023-03-19", "2023-03-09,");
		assertThat(found(draft, "commune-health/1300-2023", "", false)).extracting(Problem::value)
			.contains("1300.35.CORRECTED, 1300.35.ISSUED");
	}

	@Test
	void oneLevelThatTwoRulesDecideOtherwiseIsFound() {
		Draft draft = Draft.shipped()
			.changed("rating/decree-90-2020/managers.drl", "PersonWork( manager == true )", "PersonWork()");
		assertThat(found(draft, "rating/decree-90-2020", "", false)).extracting(Problem::value)
			.contains("CLS_IND.E1, CLS_IND.E2");
	}

	private static List<Problem> found(Draft draft, String pack, String title, boolean around) {
		RuleRelease release = Objects.requireNonNull(Draft.BOOK.examine(draft.files()).release());
		Problems problems = new Problems();
		List<Scenario> scenarios = Scenarios.of(release, problems)
			.stream()
			.filter((scenario) -> scenario.pack().equals(pack) && scenario.title().contains(title))
			.toList();
		assertThat(scenarios).isNotEmpty();
		new OppositeChecks(release, scenarios, problems).check(new ScenarioRuns().under(release, Duration.ofMinutes(2)),
				around);
		return problems.all();
	}

}
