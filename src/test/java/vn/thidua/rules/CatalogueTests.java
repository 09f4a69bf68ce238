package vn.thidua.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule, number and document of the packs says where it comes from and is shown. */
class CatalogueTests {

	private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

	private static final Pattern LIMIT = Pattern.compile("Limit\\s*\\(\\s*name\\s*==\\s*\"([^\"]+)\"");

	private static final Pattern FORBIDDEN = Pattern.compile(
			"\\b(salience|agenda-group|activation-group|ruleflow-group|no-loop|lock-on-active|auto-focus|global|query|function"
					+ "|declare|eval|accumulate|from|insert|modify|update|delete|retract|setFocus|java|System|new|static)\\b|@\\{");

	static List<RulePack> packs() {
		return ShippedPacks.RELEASE.packs();
	}

	static List<RulePack> law() {
		return packs().stream().filter((pack) -> !pack.stage().equals("achievement")).toList();
	}

	static List<RuleText> rules() {
		return packs().stream().flatMap((pack) -> pack.rules().stream()).toList();
	}

	@Test
	void clausesAreUniqueOverAllPacks() {
		assertThat(rules()).extracting(RuleText::clause).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void ruleSaysWhatItIsAndOnWhatItRests(RuleText rule) {
		assertThat(rule.title()).as(rule.clause()).isNotBlank();
		assertThat(rule.basis()).as(rule.clause()).isNotBlank();
		assertThat(rule.text()).as(rule.clause()).containsPattern("@verified\\((yes|no)\\)");
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
		Set<String> clauses = rules().stream().map(RuleText::clause).collect(Collectors.toSet());
		String right = rule.text().substring(rule.text().lastIndexOf("\nthen"));
		assertThat(LITERAL.matcher(right).results().map((literal) -> literal.group(1)).filter(clauses::contains))
			.as(right)
			.containsExactly(rule.clause());
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

	@ParameterizedTest
	@MethodSource("packs")
	void numberSaysWhereItWasFoundAndWhetherItIsConfirmed(RulePack pack) {
		for (String table : List.of("/parameters.csv", "/criteria.csv")) {
			assertThat(rows(pack.id() + table)).as(pack.id() + table).allSatisfy((row) -> {
				assertThat(row.getField("source")).isNotBlank();
				assertThat(row.getField("verified")).isIn("yes", "no");
			});
		}
	}

	@ParameterizedTest
	@MethodSource("packs")
	void parametersAreExactlyThoseThatRulesAskFor(RulePack pack) {
		Set<String> asked = pack.rules()
			.stream()
			.flatMap((rule) -> LIMIT.matcher(rule.text()).results().map((limit) -> limit.group(1)))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> given = pack.parameters()
			.stream()
			.map(Parameter::name)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(given).as(pack.id()).isEqualTo(asked);
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
	@MethodSource("rules")
	void ruleIsShownByAScenarioAndBesideItByANearMiss(RuleText rule) {
		List<String> conclusions = new ArrayList<>();
		for (Scenario scenario : ShippedPacks.SCENARIOS) {
			if (scenario.clause().equals(rule.clause())) {
				ScenarioRun run = ScenarioRun.of(scenario, ShippedPacks.RELEASE);
				if (!run.refused()) {
					conclusions.add(run.conclusions().getOrDefault(rule.clause(), "nothing"));
				}
			}
		}
		assertThat(conclusions).as(rule.clause()).anyMatch((conclusion) -> !conclusion.equals("nothing"));
		assertThat(Set.copyOf(conclusions)).as(rule.clause()).hasSizeGreaterThan(1);
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

}
