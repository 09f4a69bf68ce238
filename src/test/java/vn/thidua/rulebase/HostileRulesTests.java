package vn.thidua.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class HostileRulesTests {

	private static final String FOLDER = "achievement/standard/";

	static List<String> names() {
		return HostileRules.names();
	}

	@AfterEach
	void nothingRan() {
		HostileRules.assertNothingRan();
	}

	@Test
	void thereAreManyTricks() {
		assertThat(names()).hasSizeGreaterThan(150);
	}

	@ParameterizedTest
	@MethodSource("names")
	void aHostileFileIsRefusedWhereItStands(String name) {
		String path = FOLDER + name + ".drl";
		assertThat(problems(path, name)).isNotEmpty()
			.allSatisfy((problem) -> assertThat(problem.place().file()).isEqualTo(path))
			.allSatisfy((problem) -> assertThat(problem.place().line()).isBetween(1, lines(name)));
	}

	@ParameterizedTest
	@MethodSource("names")
	void aHostileFileInPlaceOfAGoodOneIsRefused(String name) {
		String path = FOLDER + "strict.drl";
		assertThat(problems(path, name)).extracting((problem) -> problem.place().file()).contains(path);
	}

	private static List<Problem> problems(String path, String name) {
		return Shipped.rules().with(path, HostileRules.bytes(name)).problems();
	}

	private static int lines(String name) {
		return new String(HostileRules.bytes(name), StandardCharsets.UTF_8).split("\n", -1).length;
	}

}
