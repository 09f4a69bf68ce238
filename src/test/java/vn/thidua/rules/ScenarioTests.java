package vn.thidua.rules;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.workbench.scenario.Scenario;
import vn.thidua.workbench.scenario.ScenarioRun;

import static org.assertj.core.api.Assertions.assertThat;

/** Every scenario of every pack comes out as its author says. */
class ScenarioTests {

	static List<Scenario> scenarios() {
		return ShippedPacks.SCENARIOS;
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("scenarios")
	void comesOutAsExpected(Scenario scenario) {
		String about = "%s%n%s%nof %s".formatted(scenario.title(), scenario.clause(), scenario.file());
		assertThat(ScenarioRun.of(scenario, ShippedPacks.RELEASE).told(scenario.expected())).as(about)
			.isEqualTo(scenario.expected().entries());
	}

}
