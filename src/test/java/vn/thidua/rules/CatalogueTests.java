package vn.thidua.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.rulebase.Criterion;
import vn.thidua.rulebase.Parameter;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleText;
import vn.thidua.workbench.scenario.Coverage;
import vn.thidua.workbench.scenario.Scenario;
import vn.thidua.workbench.scenario.ScenarioRun;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule, number and document of the packs says where it comes from and is shown. */
class CatalogueTests {

	private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

	private static final Pattern LIMIT = Pattern.compile("(?<!not )Limit\\s*\\(\\s*name\\s*==\\s*\"([^\"]+)\"");

	/** Numbers that the assessment itself asks for. */
	private static final Pattern ASKED_BEYOND_RULES = Pattern.compile("(?:cap|members)\\..*");

	private static final Pattern FORBIDDEN = Pattern.compile(
			"\\b(salience|agenda-group|activation-group|ruleflow-group|no-loop|lock-on-active|auto-focus|global|query|function"
					+ "|declare|eval|accumulate|from|insert|modify|update|delete|retract|setFocus|java|System|new|static)\\b|@\\{");

	static List<RulePack> packs() {
		return ShippedPacks.RELEASE.packs();
	}

	static List<RulePack> law() {
		return packs().stream()
			.filter((pack) -> !pack.stage().equals("achievement") && !pack.head().composition().illustrative())
			.toList();
	}

	static List<RuleText> rules() {
		return applied().stream().map(Applied::rule).toList();
	}

	static List<Applied> applied() {
		return packs().stream()
			.flatMap((pack) -> pack.rules().stream().map((rule) -> new Applied(pack, rule)))
			.toList();
	}

	static List<Applied> ofSheetsAndTargets() {
		return applied().stream()
			.filter((one) -> Set.of("achievement", "commune-health").contains(one.pack().stage()))
			.toList();
	}

	static List<Applied> ofRatings() {
		return applied().stream().filter((one) -> one.rule().text().contains("Level.of(")).toList();
	}

	static List<Applied> ofAwards() {
		return applied().stream().filter((one) -> one.rule().text().contains("Check.")).toList();
	}

	@Test
	void clausesAreUniqueOverAllPacksThatDoNotCarryOneOver() {
		assertThat(applied()).filteredOn((one) -> one.pack().head().composition().carries().isEmpty())
			.extracting((one) -> one.rule().clause())
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void ruleSaysWhatItIsAndOnWhatItRests(RuleText rule) {
		assertThat(rule.title()).as(rule.clause()).isNotBlank();
		assertThat(rule.basis()).as(rule.clause()).isNotBlank();
		if (rule.text().contains("@basis")) {
			assertThat(rule.text()).as(rule.clause()).containsPattern("@verified\\((yes|no)\\)");
		}
	}

	@ParameterizedTest
	@MethodSource("rules")
	void ruleUsesNoForbiddenConstruct(RuleText rule) {
		String bare = rule.text().replaceAll("\"[^\"]*\"|//[^\n]*", "");
		assertThat(FORBIDDEN.matcher(bare).results().map(MatchResult::group)).as(rule.clause()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void conclusionNamesTheClauseOfItsRuleAndNoOther(RuleText rule) {
		Set<String> clauses = rules().stream().map(RuleText::code).collect(Collectors.toSet());
		String right = rule.text().substring(rule.text().lastIndexOf("\nthen"));
		assertThat(LITERAL.matcher(right).results().map((literal) -> literal.group(1)).filter(clauses::contains))
			.as(right)
			.containsExactly(rule.code());
	}

	@ParameterizedTest
	@MethodSource("packs")
	void packHasATitleInBothLanguagesAndADecidedFlag(RulePack pack) {
		assertThat(pack.title().vietnamese()).as(pack.id()).isNotBlank();
		assertThat(pack.title().english()).as(pack.id()).isNotBlank().isNotEqualTo(pack.title().vietnamese());
		assertThat(ShippedPacks.FILES.text(pack.id() + "/pack.yaml")).as(pack.id())
			.containsPattern("(?m)^verified: (yes|no)$");
	}

	@ParameterizedTest
	@MethodSource("law")
	void packOfLawNamesItsDocumentsWithNumberAndDate(RulePack pack) {
		assertThat(pack.from()).as(pack.id()).isNotNull();
		assertThat(pack.documents()).as(pack.id()).isNotEmpty().allSatisfy((document) -> {
			assertThat(document.number()).isNotBlank();
			assertThat(document.date()).isNotNull();
			assertThat(document.title()).isNotBlank();
			assertThat(document.address()).isNotBlank();
		});
	}

	static List<String> tablesOfNumbers() {
		return Stream.of("/parameters.csv", "/criteria.csv")
			.flatMap((table) -> ShippedPacks.FILES.endingIn(table).stream())
			.toList();
	}

	@ParameterizedTest
	@MethodSource("tablesOfNumbers")
	void numberSaysWhereItWasFoundAndWhetherItIsConfirmed(String table) {
		assertThat(rows(table)).isNotEmpty().allSatisfy((row) -> {
			assertThat(row.getField("source")).isNotBlank();
			assertThat(row.getField("verified")).isIn("yes", "no");
		});
	}

	static List<String> tablesOfClauses() {
		return ShippedPacks.FILES.endingIn("/clauses.csv");
	}

	/** A row that no rule puts into force is information and says what it says. */
	@ParameterizedTest
	@MethodSource("tablesOfClauses")
	void clauseSaysWhereItWasFoundAndWhatIsStillToBeCompared(String table) {
		Set<String> ruled = rules().stream().map(RuleText::clause).collect(Collectors.toSet());
		assertThat(rows(table)).isNotEmpty().allSatisfy((row) -> {
			String clause = row.getField("clause");
			assertThat(row.getField("source")).as(clause).isNotBlank();
			assertThat(row.getField("verified")).as(clause).isIn("yes", "no");
			assertThat(row.getField("missing").isBlank()).as(clause).isEqualTo(row.getField("verified").equals("yes"));
			assertThat(row.getField("text").isBlank()).as(clause).isEqualTo(ruled.contains(clause));
		});
	}

	@ParameterizedTest
	@MethodSource("packs")
	void parametersAreExactlyThoseThatRulesAskFor(RulePack pack) {
		Set<String> given = pack.parameters()
			.stream()
			.map(Parameter::name)
			.filter((name) -> !ASKED_BEYOND_RULES.matcher(name).matches())
			.collect(Collectors.toCollection(TreeSet::new));
		if (pack.stage().equals(RulePack.LOCAL)) {
			Set<String> known = new TreeSet<>(asked(pack, LIMIT));
			pack.head()
				.composition()
				.extended()
				.forEach((extended) -> known.addAll(asked(ShippedPacks.RELEASE.pack(extended).orElseThrow(), LITERAL)));
			assertThat(known).as(pack.id()).containsAll(given);
		}
		else {
			assertThat(given).as(pack.id()).isEqualTo(asked(pack, LIMIT));
		}
	}

	private static Set<String> asked(RulePack pack, Pattern name) {
		return pack.rules()
			.stream()
			.flatMap((rule) -> name.matcher(rule.text()).results().map((limit) -> limit.group(1)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void criteriaOf1300HaveTheirOfficialPoints() {
		RulePack pack = ShippedPacks.RELEASE.pack("commune-health/1300-2023").orElseThrow();
		assertThat(pack.criteria()).extracting((criterion) -> criterion.number() + ": " + criterion.points())
			.containsExactly("1: 14", "2: 10", "3: 12", "4: 9", "5: 19", "6: 12", "7: 6", "8: 11", "9: 3", "10: 4");
		assertThat(pack.criteria()).allMatch(Criterion::verified);
	}

	@Test
	void criteriaOf4667AreTenWhosePointsNobodyKnows() {
		RulePack pack = ShippedPacks.RELEASE.pack("commune-health/4667-2014").orElseThrow();
		assertThat(pack.criteria()).hasSize(10).allSatisfy((criterion) -> {
			assertThat(criterion.points()).isNull();
			assertThat(criterion.verified()).isFalse();
		});
	}

	@Test
	void scenarioIsAboutAClauseOfItsPackAndSaysSomething() {
		assertThat(ShippedPacks.SCENARIOS).allSatisfy((scenario) -> {
			RulePack pack = ShippedPacks.RELEASE.pack(scenario.pack()).orElseThrow();
			assertThat(pack.rule(scenario.clause())).as(scenario.clause()).isPresent();
			assertThat(scenario.title()).isNotBlank();
			assertThat(scenario.expected().entries()).isNotEmpty();
		});
	}

	@Test
	void titlesTellTheScenariosOfAClauseApart() {
		assertThat(ShippedPacks.SCENARIOS).extracting(Scenario::toString).doesNotHaveDuplicates();
	}

	/**
	 * A near miss of a rule is a scenario that names its clause and in which the rule
	 * concludes nothing, or something else than in another scenario that names it.
	 */
	@ParameterizedTest
	@MethodSource("ofSheetsAndTargets")
	void ruleIsShownByAScenarioAndBesideItByANearMiss(Applied one) {
		assertIsWhole(one);
	}

	/** A ceiling decides no level itself; it shows in a level that is lower. */
	@ParameterizedTest
	@MethodSource("ofRatings")
	void ruleOfALevelIsShownToDecideItAndNotToDecideIt(Applied one) {
		assertIsWhole(one);
	}

	/**
	 * In one scenario the condition holds and the award is reached; in another nothing
	 * else stands in its way. What no text confirms never holds.
	 */
	@ParameterizedTest
	@MethodSource("ofAwards")
	void ruleOfAnAwardIsShownToHoldAndToBeAllThatIsMissing(Applied one) {
		assertIsWhole(one);
	}

	private static void assertIsWhole(Applied one) {
		Coverage coverage = Coverage.of(one.rule(), runs(one).toList(), Coverage.ways(packs()));
		assertThat(coverage.shown()).as(one + " is shown").isTrue();
		assertThat(coverage.missed()).as(one + " is just missed").isTrue();
	}

	private static Stream<ScenarioRun> runs(Applied one) {
		return ShippedPacks.SCENARIOS.stream()
			.filter((scenario) -> scenario.pack().equals(one.pack().id()))
			.filter((scenario) -> List.of(one.rule().clause(), one.rule().code()).contains(scenario.clause()))
			.map((scenario) -> ScenarioRun.of(scenario, ShippedPacks.RELEASE));
	}

	private static List<NamedCsvRecord> rows(String path) {
		if (!ShippedPacks.FILES.contents().containsKey(path)) {
			return List.of();
		}
		try (Stream<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(ShippedPacks.FILES.text(path))
			.stream()) {
			return rows.toList();
		}
	}

	/**
	 * A rule as a pack takes it.
	 *
	 * @param pack the pack
	 * @param rule the rule
	 */
	record Applied(RulePack pack, RuleText rule) {

		@Override
		public String toString() {
			return this.rule.clause() + " of " + this.pack.id();
		}

	}

}
