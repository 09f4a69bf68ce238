package vn.thidua.workbench.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.rulebase.Examined;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problems;
import vn.thidua.workbench.scenario.Neighbours;
import vn.thidua.workbench.scenario.Scenario;
import vn.thidua.workbench.scenario.ScenarioOutcome;
import vn.thidua.workbench.scenario.ScenarioRun;
import vn.thidua.workbench.scenario.Scenarios;

import static org.assertj.core.api.Assertions.assertThat;

/** Scenario files that their authors must mend, and what comes out of one. */
class ScenarioFilesTests {

	private static final String FILE = "achievement/standard/scenarios/more.yaml";

	private static final Examined SHIPPED = Draft.BOOK.examine(Draft.shipped().files());

	static List<Arguments> faults() {
		return List.of(Arguments.of("scenarios: [ {", "scenario.yaml", 1),
				Arguments.of("scenarios:\n- title: a\n  title: b\n", "scenario.keyTwice", 3),
				Arguments.of("more: x\nscenarios: []\n", "scenario.key", 1),
				Arguments.of("defaults: { period: 2023 }\n", "scenario.list", 1),
				Arguments.of("a: &a [ 1 ]\nscenarios: [ *a, *a ]\n", "yaml.alias", 2),
				Arguments.of(one("clause: A.NONE", "actual: \"1\"", "status: met"), "scenario.clause", 3),
				Arguments.of(one("clause: A.NO_DATA", "aktual: \"1\"", "status: met"), "scenario.key", 4),
				Arguments.of(one("clause: A.NO_DATA", "actual: \"1\"", "stadus: met"), "scenario.key", 5),
				Arguments.of(one("clause: A.NO_DATA", "actual: \"1\"", ""), "scenario.empty", 2));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void aFaultIsToldAtItsLine(String text, String code, int line) {
		Problems problems = new Problems();
		Scenarios.of(Draft.shipped().with(FILE, text).files(), SHIPPED.packs(), problems);
		assertThat(problems.all()).first().satisfies((problem) -> {
			assertThat(problem.place().file()).isEqualTo(FILE);
			assertThat(problem.code()).isEqualTo(code);
			assertThat(problem.place().line()).isEqualTo(line);
		});
	}

	@ParameterizedTest
	@MethodSource("recipients")
	void aFaultOfARecipientIsTold(String input, String code) {
		Problems problems = new Problems();
		String file = "rating/decree-90-2020/scenarios/more.yaml";
		Scenarios.of(Draft.shipped().with(file, one("clause: CLS_IND.E3", input, "rating: HTNV")).files(),
				SHIPPED.packs(), problems);
		assertThat(problems.all()).singleElement().satisfies((problem) -> {
			assertThat(problem.code()).isEqualTo(code);
			assertThat(problem.place().line()).isEqualTo(4);
		});
	}

	static Stream<Arguments> recipients() {
		return Stream.of(Arguments.of("as_of: soon", "scenario.day"),
				Arguments.of("years: { last: { rating: HTNV } }", "scenario.number"),
				Arguments.of("years: 5", "scenario.map"), Arguments.of("honours: { LDTT: 0 }", "scenario.list"),
				Arguments.of("initiatives: [ \"0\" ]", "scenario.initiative"),
				Arguments.of("members: { a: { count: 100000000 } }", "scenario.number"));
	}

	@Test
	void twoScenariosOfOneTitleAreTold() {
		String twice = one("clause: A.NO_DATA", "target: \"1\"", "status: no_data");
		Problems problems = new Problems();
		Scenarios.of(Draft.shipped().with(FILE, twice + twice.replace("scenarios:\n", "")).files(), SHIPPED.packs(),
				problems);
		assertThat(problems.all()).singleElement()
			.satisfies((problem) -> assertThat(problem.code()).isEqualTo("scenario.twice"));
	}

	@Test
	void whatCameOutStandsBesideWhatWasExpected() {
		String text = one("clause: A.AT_LEAST.MET", "target: \"95\", actual: \"94\"", "status: met, over: -1");
		RuleRelease release = Objects
			.requireNonNull(Draft.BOOK.examine(Draft.shipped().with(FILE, text).files()).release());
		Scenario scenario = Scenarios.of(release, new Problems())
			.stream()
			.filter((one) -> one.file().equals(FILE))
			.findFirst()
			.orElseThrow();
		ScenarioOutcome outcome = ScenarioOutcome.of(scenario, ScenarioRun.of(scenario, release));
		assertThat(outcome.passes()).isFalse();
		assertThat(outcome.differences()).containsExactly(new ScenarioOutcome.Compared("status", "met", "not_met"));
		assertThat(outcome.compared()).contains(new ScenarioOutcome.Compared("over", "-1", "-1"));
		assertThat(Neighbours.of(scenario)).extracting((one) -> one.input().entries())
			.contains(Map.of("target", "95", "actual", "95"), Map.of("target", "94", "actual", "94"))
			.hasSize(5);
	}

	private static String one(String clause, String input, String expected) {
		return "scenarios:\n- title: Một ví dụ\n  " + clause + "\n  input: { " + input + " }\n  expected: { " + expected
				+ " }\n";
	}

}
