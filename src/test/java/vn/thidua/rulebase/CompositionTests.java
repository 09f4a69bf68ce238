package vn.thidua.rulebase;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Packs share folders, carry former laws over, take local overlays and drafts. */
class CompositionTests {

	private static final LocalDate UNDER_2003 = LocalDate.of(2022, 12, 31);

	private static final LocalDate UNDER_2026 = LocalDate.of(2026, 12, 31);

	private static final String OVERLAY = """
			id: local/demo
			stage: local
			version: 1
			title: Thử
			extends: [award/law-2003]
			province: %s
			verified: no
			""";

	private static final String NUMBER = """
			code,value,from,to,source,verified
			cap.CSTDCS.percentOf.LDTT,10,,,Quyết định của tỉnh,no
			""";

	private final Shipped rules = Shipped.rules();

	@Test
	void whatTwoLawsShareStandsOnceAndBearsTheCodeOfEach() {
		RuleRelease release = release(this.rules);
		RuleText before = release.pack("award/law-2003").orElseThrow().rule("A.LDTT.E1").orElseThrow();
		RuleText after = release.pack("award/law-2022").orElseThrow().rule("B.LDTT.E1").orElseThrow();
		assertThat(before.text()).isEqualTo(after.text());
		assertThat(before.basis()).contains("15/2003/QH11");
		assertThat(after.basis()).contains("06/2022/QH15");
	}

	@Test
	void aLawThatIsCarriedOverIsUnconfirmedWhole() {
		RulePack pack = release(this.rules).law(UNDER_2026, "").inForce("award").orElseThrow().pack();
		assertThat(pack.id()).isEqualTo("award/law-2026");
		assertThat(pack.verified()).isFalse();
		assertThat(pack.rules()).hasSizeGreaterThan(30).allMatch((rule) -> rule.clause().startsWith("C."));
		assertThat(pack.rules()).noneMatch(RuleText::verified);
		assertThat(pack.parametersOn(UNDER_2026)).isNotEmpty().noneMatch(Parameter::verified);
	}

	@Test
	void aDraftIsNeverInForceAndIsTriedOnlyWhenAskedFor() {
		RuleRelease release = release(this.rules);
		assertThat(release.drafts()).extracting(RulePack::id).containsExactly("award/draft-2025");
		assertThat(release.packs()).filteredOn((pack) -> pack.holdsOn(UNDER_2026))
			.extracting(RulePack::id)
			.doesNotContain("award/draft-2025");
		RuleRelease tried = release.trying("award/draft-2025");
		assertThat(tried.law(UNDER_2003, "").inForce("award").orElseThrow().pack().id()).isEqualTo("award/draft-2025");
		assertThat(tried.law(UNDER_2003, "").inForce("rating").map(PackOnDay::pack))
			.isEqualTo(release.law(UNDER_2003, "").inForce("rating").map(PackOnDay::pack));
		RulePack draft = release.pack("award/draft-2025").orElseThrow();
		assertThat(draft.rule("D.CSTDCS.E1")).isPresent();
		assertThat(draft.rule("C.CSTDCS.E1")).isEmpty();
		assertThat(draft.rule("CSTDCS.E2")).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> release.trying("award/law-2003"));
	}

	@Test
	void anOverlaySetsItsNumbersInItsProvinceAlone() {
		RuleRelease release = release(overlay("Ninh Bình"));
		assertThat(cap(release, "Ninh Bình").value().plain()).isEqualTo("10");
		assertThat(cap(release, "Ninh Bình").origin()).isEqualTo("local/demo");
		assertThat(cap(release, "").value().plain()).isEqualTo("15");
		assertThat(cap(release, "Hòa Bình").origin()).isEqualTo("award/law-2003");
		assertThat(release.pack("award/law-2003").orElseThrow().overlays()).isEmpty();
	}

	@Test
	void anOverlayWithoutAProvinceAppliesEverywhere() {
		assertThat(cap(release(overlay("")), "Hòa Bình").value().plain()).isEqualTo("10");
	}

	@Test
	void twoOverlaysThatSetOneNumberInOneProvinceAreRefused() {
		Shipped both = overlay("Ninh Bình")
			.with("local/other/pack.yaml", OVERLAY.formatted("Ninh Bình").replace("local/demo", "local/other"))
			.with("local/other/parameters.csv", NUMBER);
		assertThat(told(both)).containsExactly("local/other/parameters.csv parameter.overlap");
	}

	@Test
	void anOverlayOfNothingIsRefused() {
		assertThat(told(
				this.rules.with("local/demo/pack.yaml", OVERLAY.formatted("").replace("award/law-2003", "award/none"))
					.with("local/demo/parameters.csv", NUMBER)))
			.containsExactly("local/demo/pack.yaml pack.extends");
	}

	@Test
	void aFolderThatIsNotThereCannotBeIncluded() {
		assertThat(told(this.rules.changed("award/law-2022/pack.yaml",
				(text) -> text.replace("award/shared-cstdcs", "award/gone"))))
			.containsExactly("award/law-2022/pack.yaml pack.include");
	}

	@Test
	void aRuleOfThePackItselfSaysOnWhatItRests() {
		assertThat(told(
				this.rules.changed("award/law-2003/clauses.csv", (text) -> text.replace("A.CSTDCS.E2,", "A.GONE,"))))
			.anyMatch((line) -> line.endsWith("rule.metadata"));
	}

	@Test
	void aClauseListedTwiceAndAnAwardForNobodyAreTold() {
		assertThat(told(
				this.rules.changed("award/law-2022/clauses.csv", (text) -> text.replace("B.LDTT.E2,", "B.LDTT.E1,"))))
			.contains("award/law-2022/clauses.csv clause.row");
		assertThat(told(this.rules.changed("award/shared/awards.csv", (text) -> text.replace(",person,", ",nobody,"))))
			.contains("award/shared/awards.csv award.row");
	}

	@Test
	void numbersOfManyScopesAreNotMultipliedByARule() {
		StringBuilder scoped = new StringBuilder(NUMBER);
		for (int i = 0; i < 400; i++) {
			scoped.append("TTLDXS.completedPercent@s").append(i).append(",1,,,x,no\n");
		}
		Shipped thrice = this.rules.with("local/demo/pack.yaml", OVERLAY.formatted(""))
			.with("local/demo/parameters.csv", scoped.toString())
			.changed("award/shared/titles.drl", (text) -> text.replaceFirst(
					"(\\$completed : Limit\\( name == \"TTLDXS.completedPercent\" \\)|Limit\\( name == \"TTLDXS.completedPercent\" \\))",
					"$1 Limit( name == \"TTLDXS.completedPercent\" ) Limit( name == \"TTLDXS.completedPercent\" )"));
		assertThat(told(thrice)).containsExactly("award/shared/titles.drl rule.combinations");
	}

	private Shipped overlay(String province) {
		return this.rules.with("local/demo/pack.yaml", OVERLAY.formatted(province))
			.with("local/demo/parameters.csv", NUMBER);
	}

	private static Parameter cap(RuleRelease release, String province) {
		return release.law(UNDER_2003, province)
			.inForce("award")
			.orElseThrow()
			.numbers()
			.stream()
			.filter((parameter) -> parameter.name().equals("cap.CSTDCS.percentOf.LDTT"))
			.reduce((one, other) -> {
				throw new AssertionError("two of one name");
			})
			.orElseThrow();
	}

	private static RuleRelease release(Shipped rules) {
		return HostileRules.BOOK.release(rules.files());
	}

	private static List<String> told(Shipped rules) {
		return rules.problems().stream().map(CompositionTests::line).distinct().toList();
	}

	private static String line(Problem problem) {
		return problem.place().file() + " " + problem.code();
	}

}
