package vn.thidua.rules;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleRelease;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scenarios hold every number of the law from both sides: a pack in which one number
 * is a little higher or lower does not pass them.
 */
class ScenarioStrengthTests {

	static List<Moved> numbers() {
		List<Moved> numbers = new ArrayList<>();
		for (String path : ShippedPacks.FILES.endingIn("/parameters.csv")) {
			List<String> lines = ShippedPacks.FILES.text(path).lines().toList();
			for (int i = 1; i < lines.size(); i++) {
				BigDecimal step = lines.get(i).contains(".years") ? BigDecimal.ONE : new BigDecimal("0.01");
				numbers.add(new Moved(path, i, step));
				numbers.add(new Moved(path, i, step.negate()));
			}
		}
		return numbers;
	}

	@ParameterizedTest
	@MethodSource("numbers")
	void someScenarioNoticesThatANumberMoved(Moved moved) {
		RuleRelease release = ShippedPacks.release(moved.files());
		boolean noticed = ShippedPacks.SCENARIOS.stream()
			.filter((scenario) -> moved.path().startsWith(scenario.pack() + "/"))
			.anyMatch((scenario) -> !ScenarioRun.of(scenario, release)
				.told(scenario.expected())
				.equals(scenario.expected().entries()));
		assertThat(noticed).as(moved.toString()).isTrue();
	}

	/**
	 * A number of the law, moved.
	 *
	 * @param path its table
	 * @param line its line, from 1 below the header
	 * @param step how far it is moved
	 */
	record Moved(String path, int line, BigDecimal step) {

		RuleFiles files() {
			List<String> lines = new ArrayList<>(ShippedPacks.FILES.text(this.path).lines().toList());
			String[] cells = lines.get(this.line).split(",", 3);
			cells[1] = new BigDecimal(cells[1]).add(this.step).toPlainString();
			lines.set(this.line, String.join(",", cells));
			SortedMap<String, byte[]> contents = new TreeMap<>(ShippedPacks.FILES.contents());
			contents.put(this.path, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
			return new RuleFiles(contents);
		}

	}

}
