package vn.thidua.workbench.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleLimits;
import vn.thidua.rulebase.PackOnDay;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;
import vn.thidua.workbench.scenario.Scenario;
import vn.thidua.workbench.scenario.ScenarioOutcome;
import vn.thidua.workbench.scenario.ScenarioRun;
import vn.thidua.workbench.scenario.Scenarios;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A new law begun from any pack compiles, follows the former one and keeps its scenarios.
 */
class NewPackTests {

	private static final RuleBook BOOK = new RuleBook(Limit.class, RuleLimits.DEFAULT);

	private static final RuleFiles FILES = shipped();

	@ParameterizedTest
	@CsvSource({ "achievement/standard, B2, 2027-07-15, 25", "commune-health/1300-2023, 2500, 2027-03-01, 40",
			"commune-health/4667-2014, 2501, 2031-01-01, 10", "award/law-2026, E, 2028-01-01, 1",
			"award/law-2022-decree-152, E, 2029-05-01, 0", "rating/decree-233-2026, '', 2028-01-01, 0" })
	void aNewLawCompilesAndItsScenariosComeOut(String source, String regime, LocalDate from, int scenarios) {
		NewPack asked = asked(source, "thu-" + from.getYear(), regime, from);
		RuleRelease release = BOOK.release(with(asked));
		RulePack pack = release.pack(asked.id()).orElseThrow();
		assertThat(release.law(from, "").inForce(asked.stage()).map(PackOnDay::pack)).get()
			.extracting(RulePack::id)
			.isEqualTo(asked.id());
		assertThat(release.law(from.minusDays(1), "").inForce(asked.stage()).map(PackOnDay::pack)).get()
			.extracting(RulePack::id)
			.isNotEqualTo(asked.id());
		assertThat(pack.verified()).isFalse();
		assertThat(pack.rules()).isNotEmpty().noneMatch((rule) -> rule.verified());
		assertThat(pack.parametersOn(from)).noneMatch((one) -> one.verified());
		assertThat(pack.documents()).extracting("number").containsExactly("01/2027/QĐ: \"thử\"");
		Problems problems = new Problems();
		List<Scenario> all = Scenarios.of(release, problems);
		assertThat(problems.all()).isEmpty();
		List<Scenario> copied = all.stream().filter((one) -> one.pack().equals(asked.id())).toList();
		assertThat(copied).hasSizeGreaterThanOrEqualTo(scenarios);
		assertThat(all.stream().filter((one) -> isHeldBy(one, asked)))
			.extracting((one) -> ScenarioOutcome.of(one, ScenarioRun.of(one, release)))
			.filteredOn((one) -> !one.passes())
			.extracting((one) -> one.scenario().file() + " " + one.scenario() + " " + one.differences())
			.isEmpty();
	}

	/** Those of carried laws are those of the folders they share. */
	private static boolean isHeldBy(Scenario scenario, NewPack asked) {
		boolean copied = List.of("achievement", "commune-health").contains(asked.stage());
		return copied ? scenario.pack().startsWith(asked.stage() + "/") : scenario.file().startsWith(asked.id() + "/");
	}

	@Test
	void clausesAreUniqueAfterCopying() {
		NewPack asked = asked("commune-health/1300-2023", "thu-2031", "2500", LocalDate.of(2031, 1, 1));
		List<RulePack> packs = BOOK.packs(with(asked));
		assertThat(packs.stream()
			.filter((pack) -> pack.stage().equals("commune-health"))
			.flatMap((pack) -> pack.rules().stream())).extracting((rule) -> rule.clause())
			.doesNotHaveDuplicates()
			.contains("2500.TOTAL", "1300.TOTAL", "2500.35.CORRECTED")
			.doesNotContain("2500.35.ISSUED");
	}

	@Test
	void whatCannotBeIsRefused() {
		LocalDate day = LocalDate.of(2028, 1, 1);
		assertThat(refused(asked("award/law-2026", "law-2003", "E", day))).contains("editing.pack.code");
		assertThat(refused(asked("award/law-2026", "../x", "E", day))).contains("editing.pack.code");
		assertThat(refused(asked("award/law-2026", "law-2028", "B", day))).contains("editing.pack.regime");
		assertThat(refused(asked("achievement/standard", "law-2028", "A", day))).contains("editing.pack.regime");
		assertThat(refused(asked("award/none", "law-2028", "E", day))).contains("editing.pack.source");
		assertThat(refused(asked("award/law-2026", "law-2028", "E", LocalDate.of(2026, 10, 1))))
			.contains("editing.pack.from");
		assertThat(refused(asked("award/law-2026", "law-2028", "E", LocalDate.of(2000, 1, 1))))
			.contains("editing.pack.from");
	}

	private static List<String> refused(NewPack asked) {
		Problems problems = new Problems();
		assertThat(NewPacks.texts(asked, FILES, packs(), problems)).isEmpty();
		return problems.all().stream().map(Problem::code).toList();
	}

	private static RuleFiles with(NewPack asked) {
		Problems problems = new Problems();
		SortedMap<String, byte[]> contents = new TreeMap<>(FILES.contents());
		NewPacks.texts(asked, FILES, packs(), problems)
			.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
		assertThat(problems.all()).isEmpty();
		return new RuleFiles(contents);
	}

	private static List<RulePack> packs() {
		return BOOK.packs(FILES)
			.stream()
			.filter((pack) -> !pack.draft() && !pack.stage().equals(RulePack.LOCAL))
			.toList();
	}

	private static NewPack asked(String source, String code, String regime, LocalDate from) {
		return new NewPack(source, code, regime, "Luật thử: mới", "A trial law", "01/2027/QĐ: \"thử\"",
				LocalDate.of(2026, 12, 1), "Về việc thử # này", "https://example.org/a", from);
	}

	private static RuleFiles shipped() {
		try {
			return RuleFiles.of(Path.of("rules"));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
