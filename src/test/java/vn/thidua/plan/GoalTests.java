package vn.thidua.plan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GoalTests {

	@ParameterizedTest
	@CsvSource({ "AT_LEAST, 90", "AT_LEAST, >90.50", "AT_MOST, 0", "AT_MOST, <0.05", "AT_MOST, -1.5", "EXACTLY, 3",
			"BETWEEN, 103-107", "BETWEEN, -2.5--1", "BETWEEN, -1-2" })
	void whatIsPrintedPlainlyIsReadAgain(Direction direction, String plain) {
		assertThat(Goal.parse(direction, plain)).get().satisfies((goal) -> {
			assertThat(goal.plain()).isEqualTo(plain);
			assertThat(goal.direction()).isEqualTo(direction);
		});
	}

	@ParameterizedTest
	@CsvSource({ "AT_LEAST, ''", "AT_LEAST, 90%", "AT_LEAST, 103-107", "BETWEEN, 103", "AT_MOST, 1.2.3",
			"AT_MOST, '1,5'" })
	void otherTextIsNoGoal(Direction direction, String text) {
		assertThat(Goal.parse(direction, text)).isEmpty();
	}

}
