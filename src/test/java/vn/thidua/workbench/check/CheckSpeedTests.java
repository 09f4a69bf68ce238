package vn.thidua.workbench.check;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A check after a save compiles and runs only what the saved file concerns. The first
 * answer is held by the time the processors worked, which a busy machine does not change
 * much; the figures are printed.
 */
@Tag("speed")
class CheckSpeedTests {

	private static final Duration PATIENCE = Duration.ofMillis(600);

	private static final int TIMES = 3;

	/** Checking what was saved takes at most this part of checking everything. */
	private static final double MOST_PART = 0.75;

	@Test
	void aSaveIsCheckedPromptly() {
		OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		DraftChecks checks = new DraftChecks(Draft.BOOK, PATIENCE);
		long start = system.getProcessCpuTime();
		CheckReport first = checks.report(Draft.shipped().files());
		long all = (system.getProcessCpuTime() - start) / 1_000_000;
		System.out.printf("first check: %d scenarios, %d ms%n", first.scenarios(), first.duration().toMillis());
		assertThat(first.errors()).isEmpty();
		for (String path : List.of("commune-health/1300-2023/parameters.csv", "achievement/standard/at-least.drl",
				"award/law-2003/forms.drl", "award/shared/titles.drl", "rating/decree-233-2026/persons.drl",
				"award/shared/scenarios/ldtt.yaml")) {
			List<Long> worked = new ArrayList<>();
			List<Long> waited = new ArrayList<>();
			for (int i = 0; i < TIMES; i++) {
				long begin = system.getProcessCpuTime();
				CheckReport report = checks.prompt(saved(path, i).files(), path, false);
				worked.add((system.getProcessCpuTime() - begin) / 1_000_000);
				waited.add(report.duration().toMillis());
				assertThat(report.errors()).isEmpty();
				assertThat(report.scenarios() + report.left()).isEqualTo(first.scenarios());
			}
			System.out.printf("%s: median of %d: %d ms, of processors %d ms%n", path, TIMES, median(waited),
					median(worked));
			assertThat(median(worked)).as(path).isLessThan((long) (all * MOST_PART));
		}
	}

	/** Whoever asks again gets on, and in the end what a check at one go tells. */
	@Test
	void whatTimeDidNotAllowIsDoneNext() {
		Draft draft = Draft.shipped()
			.changed("commune-health/1300-2023/parameters.csv", "total.minPercent,80,", "total.minPercent,85,");
		String path = "commune-health/1300-2023/scenarios/total.yaml";
		DraftChecks checks = new DraftChecks(Draft.BOOK, Duration.ofMillis(1));
		CheckReport report = checks.prompt(draft.files(), path, false);
		assertThat(report.left()).isPositive();
		int asked = 1;
		while (report.left() > 0) {
			int before = report.left();
			report = checks.prompt(draft.files(), path, false);
			assertThat(report.left()).isLessThan(before);
			asked++;
		}
		System.out.printf("%d questions of 1 ms each%n", asked);
		CheckReport atOnce = new DraftChecks(Draft.BOOK, PATIENCE).report(draft.files());
		assertThat(report.problems()).isEqualTo(atOnce.problems());
		assertThat(report.failed()).hasSameSizeAs(atOnce.failed()).isNotEmpty();
	}

	/** What is wrong with the file that is edited is told first. */
	@Test
	void theScenariosOfTheSavedFileAreRunFirst() {
		Draft draft = Draft.shipped()
			.changed("commune-health/1300-2023/parameters.csv", "total.minPercent,80,", "total.minPercent,85,");
		CheckReport report = new DraftChecks(Draft.BOOK, Duration.ofMillis(200)).prompt(draft.files(),
				"commune-health/1300-2023/scenarios/total.yaml", false);
		assertThat(report.left()).isPositive();
		assertThat(report.failed())
			.anyMatch((one) -> one.scenario().file().equals("commune-health/1300-2023/scenarios/total.yaml"));
	}

	/** The same rules with a remark or another source in one file. */
	private static Draft saved(String path, int time) {
		String text = Draft.shipped().files().text(path).stripTrailing();
		if (path.endsWith(".csv")) {
			return Draft.shipped().changed(path, "Công nhận 3 năm", "Công nhận 3 năm, xem lần " + time);
		}
		return Draft.shipped().with(path, text + (path.endsWith(".drl") ? "\n// " : "\n# ") + time + "\n");
	}

	private static long median(List<Long> figures) {
		return figures.stream().sorted().toList().get(figures.size() / 2);
	}

}
