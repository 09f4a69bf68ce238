package vn.thidua.rules;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.workbench.scenario.Scenario;
import vn.thidua.workbench.scenario.ScenarioRun;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scenarios hold every number of the law from both sides: a pack in which one number
 * is a little higher or lower does not pass them, nor one without a number that only
 * switches a rule on or off.
 */
class ScenarioStrengthTests {

	/** Percentages of tasks and scores, which come in hundredths. */
	private static final Pattern FINE = Pattern
		.compile("score\\..*|notAssured\\..*|.*(?:xceeded|onTime|doneAbove|doneBelow|late)Percent");

	private static final Set<String> YES_OR_NO = Set.of("initiative.reuse", "members.countNewRecruits");

	private static final Set<String> SWITCHES = Set.of("discipline.article15", "discipline.article2",
			"GK.localCriteria");

	static List<Moved> numbers() {
		List<Moved> numbers = new ArrayList<>();
		for (String path : ShippedPacks.FILES.endingIn("/parameters.csv")) {
			List<String> lines = ShippedPacks.FILES.text(path).lines().toList();
			for (int i = 1; i < lines.size(); i++) {
				String[] cells = lines.get(i).split(",", 3);
				for (String value : values(path, cells[0], new BigDecimal(cells[1]))) {
					numbers.add(new Moved(path, i, cells[0], value));
				}
			}
		}
		return numbers;
	}

	/** What a number is moved to; nothing to take it away. */
	private static List<String> values(String path, String name, BigDecimal value) {
		if (SWITCHES.contains(name)) {
			return List.of("");
		}
		if (YES_OR_NO.contains(name)) {
			return List.of(value.signum() == 0 ? "1" : "0");
		}
		boolean fine = path.startsWith("commune-health/") ? !name.contains(".years") : FINE.matcher(name).matches();
		BigDecimal step = fine ? new BigDecimal("0.01") : BigDecimal.ONE;
		return Stream.of(value.add(step), value.subtract(step))
			.filter((moved) -> possible(name, moved))
			.map(BigDecimal::toPlainString)
			.toList();
	}

	/**
	 * Shares beyond the whole and less than a year are refused when a release is built.
	 */
	private static boolean possible(String name, BigDecimal value) {
		boolean share = name.toLowerCase(Locale.ROOT).endsWith("percent");
		return !(share && value.compareTo(BigDecimal.valueOf(100)) > 0)
				&& !(name.endsWith(".years") && value.signum() == 0);
	}

	@ParameterizedTest
	@MethodSource("numbers")
	void someScenarioNoticesThatANumberMoved(Moved moved) {
		RuleRelease release = ShippedPacks.accepted(moved.files());
		boolean noticed = ShippedPacks.SCENARIOS.stream()
			.filter((scenario) -> moved.concerns(release.pack(scenario.pack()).orElseThrow()))
			.sorted(Comparator.comparing((scenario) -> !moved.isNamedBy(scenario)))
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
	 * @param name what it limits
	 * @param value what it is moved to; empty to take it away
	 */
	record Moved(String path, int line, String name, String value) {

		/** Whether a pack sets the number, or takes rules of the folder that does. */
		boolean concerns(RulePack pack) {
			String folder = this.path.substring(0, this.path.lastIndexOf('/') + 1);
			return folder.equals(pack.id() + "/")
					|| pack.rules().stream().anyMatch((rule) -> rule.file().startsWith(folder));
		}

		boolean isNamedBy(Scenario scenario) {
			return ShippedPacks.RELEASE.pack(scenario.pack())
				.flatMap((pack) -> pack.rule(scenario.clause()))
				.filter((rule) -> rule.text().contains('"' + this.name + '"'))
				.isPresent();
		}

		RuleFiles files() {
			List<String> lines = new ArrayList<>(ShippedPacks.FILES.text(this.path).lines().toList());
			String[] cells = lines.get(this.line).split(",", 3);
			cells[1] = this.value;
			if (this.value.isEmpty()) {
				lines.remove(this.line);
			}
			else {
				lines.set(this.line, String.join(",", cells));
			}
			SortedMap<String, byte[]> contents = new TreeMap<>(ShippedPacks.FILES.contents());
			contents.put(this.path, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
			return new RuleFiles(contents);
		}

	}

}
