package vn.thidua.workbench.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.thidua.assessment.fact.Limit;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleLimits;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/** Scenarios of drafts run in a process of their own, with the same results. */
class DraftProcessTests {

	private final RuleFiles files = rules();

	private final RuleRelease release = new RuleBook(Limit.class, RuleLimits.DEFAULT).release(this.files);

	@Test
	void whatComesOutIsTheSameAsHereAlsoAfterTheProcessDied() {
		List<Scenario> all = Scenarios.of(this.files, this.release.packs(), new Problems());
		List<Scenario> some = IntStream.range(0, all.size()).filter((i) -> i % 25 == 0).mapToObj(all::get).toList();
		List<ScenarioRun> here = ScenarioRunner.HERE.run(this.release, some);
		try (DraftProcess process = new DraftProcess("512m", Duration.ofMinutes(3))) {
			assertThat(process.run(this.release, some)).isEqualTo(here);
			workers().forEach((one) -> {
				one.destroyForcibly();
				one.onExit().join();
			});
			assertThat(process.run(this.release, some)).isEqualTo(here);
		}
		workers().forEach((one) -> one.onExit().join());
	}

	@Test
	void whatDoesNotAnswerInTimeIsStoppedWithItsClause() {
		Scenario first = Scenarios.of(this.files, this.release.packs(), new Problems()).get(0);
		try (DraftProcess late = new DraftProcess("512m", Duration.ofMillis(50))) {
			List<ScenarioRun> runs = late.run(this.release, List.of(first, first));
			assertThat(runs).hasSize(2)
				.allSatisfy((run) -> assertThat(run.stopped()).contains("Tiến trình", first.clause()));
		}
	}

	private static List<ProcessHandle> workers() {
		return ProcessHandle.current()
			.children()
			.filter((child) -> child.info().commandLine().orElse("").contains(DraftWorker.class.getName()))
			.toList();
	}

	private static RuleFiles rules() {
		try {
			return RuleFiles.of(Path.of("rules"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
