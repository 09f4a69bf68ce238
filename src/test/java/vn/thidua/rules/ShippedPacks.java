package vn.thidua.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.assertj.core.api.Assertions;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleLimits;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problems;
import vn.thidua.workbench.scenario.Scenario;
import vn.thidua.workbench.scenario.Scenarios;

/** The packs of the folder {@code rules}, loaded once, with their scenarios. */
final class ShippedPacks {

	static final RuleFiles FILES = files();

	static final RuleRelease RELEASE = release(FILES);

	static final List<Scenario> SCENARIOS = scenarios();

	private ShippedPacks() {
	}

	static RuleRelease release(RuleFiles files) {
		return new RuleBook(Limit.class, RuleLimits.DEFAULT).release(files);
	}

	/** A release that is loaded although a number is missing that a rule asks for. */
	static RuleRelease accepted(RuleFiles files) {
		return new RuleBook(Limit.class, RuleLimits.DEFAULT).accepted(files);
	}

	private static List<Scenario> scenarios() {
		Problems problems = new Problems();
		List<Scenario> scenarios = Scenarios.of(RELEASE, problems);
		Assertions.assertThat(problems.all()).isEmpty();
		return scenarios;
	}

	private static RuleFiles files() {
		try {
			return RuleFiles.of(Path.of("rules"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
