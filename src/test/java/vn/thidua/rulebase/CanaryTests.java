package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;

import static org.assertj.core.api.Assertions.assertThat;

class CanaryTests {

	private static final String FILE = "commune-health/1300-2023/verdict.drl";

	private static final String SUNG = "CanaryFact( kind == \"sings\", scope == \"a\" )";

	private static final String PLAIN = "exists Condition( status == \"pass\" )";

	private static final String GROUPED = "exists( Condition( status == \"pass\", $c : criterion )"
			+ " and not Condition( status == \"fail\", criterion == $c ) )";

	private static final Shipped GROUP_RULES = Shipped.rules().changed(FILE, (text) -> text.replace(PLAIN, GROUPED));

	@Test
	void theEngineSingsEveryConstructThePacksNeed() {
		assertThat(sung(Canary.text())).contains("literal", "not-equal", "flag", "join", "at-least", "below", "exists",
				"not", "chained");
	}

	@Test
	void theEngineSingsExistsWithANotInsideWhileEveryPackageHasABaseOfItsOwn() {
		assertThat(sung(Canary.text())).contains("exists-and-not", "exists-and-not-concluded");
	}

	@Test
	void theEngineLosesExistsWithANotInsideWherePackagesShareABase() {
		RuleCompiler compiler = new RuleCompiler();
		compiler.add("rules.a", "engine/a.drl", rule("a", "CanaryFact( kind == \"limit\" )"));
		compiler.add("rules.b", "engine/b.drl",
				rule("b", "exists( " + SUNG + " and not CanaryFact( kind == \"none\" ) )"));
		compiler.add("rules.c", "engine/c.drl", rule("c", "exists( " + SUNG + " and CanaryFact( kind == \"none\" ) )"));
		KieBase shared = classes(compiler).base(List.of("rules.a", "rules.b", "rules.c"));
		assertThat(Canary.sung(shared)).containsExactly("a");
	}

	@Test
	void theEngineRefusesNothingThatIsShipped() {
		assertThat(problems(Canary.text(), folders(Shipped.rules().files()))).isEmpty();
	}

	@Test
	void aGroupIsTakenWhileTheEngineGetsItRight() {
		assertThat(HostileRules.BOOK.release(GROUP_RULES.files())).isNotNull();
	}

	@Test
	void aGroupIsRefusedWhereItStandsWhenTheEngineGetsItWrong() {
		Collection<RuleFolder> packs = folders(GROUP_RULES.files());
		String deaf = Canary.text()
			.replace("and not CanaryFact( kind == \"none\" )", "and CanaryFact( kind == \"none\" )");
		assertThat(problems(deaf, packs)).singleElement()
			.satisfies((problem) -> assertThat(problem.code()).isEqualTo("engine.construct"))
			.satisfies((problem) -> assertThat(problem.place().toString()).startsWith(FILE + ":10:"));
	}

	@Test
	void aGroupInACommentIsNoGroup() {
		Shipped rules = Shipped.rules()
			.changed(FILE, (text) -> text.replace(PLAIN, PLAIN + " // exists( A() and not B() )"));
		Collection<RuleFolder> packs = folders(rules.files());
		String deaf = Canary.text()
			.replace("and not CanaryFact( kind == \"none\" )", "and CanaryFact( kind == \"none\" )");
		assertThat(problems(deaf, packs)).isEmpty();
	}

	@Test
	void anEngineWithoutCanaryIsRefused() {
		Problems problems = new Problems();
		Canary.check(null, List.of(), problems);
		assertThat(problems.errors()).extracting(Problem::code).containsOnly("engine.canary");
		assertThat(problems.errors()).extracting(Problem::value).contains("literal", "below", "chained");
	}

	@Test
	void aConstructThatDoesNotSingIsRefusedByItsName() {
		String deaf = Canary.text().replace("amount >= $min", "amount > $min");
		assertThat(problems(deaf, List.of())).singleElement()
			.satisfies((problem) -> assertThat(problem.code()).isEqualTo("engine.canary"))
			.satisfies((problem) -> assertThat(problem.value()).isEqualTo("at-least"))
			.satisfies((problem) -> assertThat(problem.place().file()).isEqualTo(Canary.FILE));
	}

	@Test
	void aSongThatMustNotBeSungIsRefusedByItsName() {
		String wrong = Canary.text().replace("amount < $min, scope == \"north\"", "amount <= $min, scope == \"north\"");
		assertThat(problems(wrong, List.of())).extracting(Problem::value)
			.containsExactly("below-or-equal-must-not-be-below");
	}

	@Test
	void everyConstructOfTheShippedPacksHasItsCanary() {
		List<String> operators = new ArrayList<>();
		for (RuleFolder folder : folders(Shipped.rules().files())) {
			for (RuleText rule : folder.rules()) {
				String bare = DrlText.of(rule.file(), rule.text())
					.bare()
					.replaceAll("(?s).*\\bwhen\\b|\\bthen\\b.*", "");
				Pattern.compile("[=!<>]+|\\b(?:exists|not|and|or|in|contains|memberOf)\\b")
					.matcher(bare)
					.results()
					.forEach((found) -> operators.add(found.group()));
			}
		}
		assertThat(new TreeSet<>(operators)).isSubsetOf("==", "!=", ">=", "<", "exists", "not");
	}

	private static Set<String> sung(String canary) {
		return Canary.sung(base(canary));
	}

	private static Collection<RuleFolder> folders(RuleFiles files) {
		return HostileRules.BOOK.read(files, new Problems()).folders().values();
	}

	private static List<Problem> problems(String canary, Collection<RuleFolder> folders) {
		Problems problems = new Problems();
		Canary.check(base(canary), folders, problems);
		return problems.errors();
	}

	private static String rule(String name, String left) {
		return """
				package rules.%s;
				import vn.thidua.rulebase.CanaryFact;
				rule "%s" when %s then insertLogical( CanaryFact.sings("%s") ); end
				""".formatted(name, name, left, name);
	}

	private static KieBase base(String canary) {
		RuleCompiler compiler = new RuleCompiler();
		compiler.add(Canary.PACKAGE, Canary.FILE, canary);
		KieBase base = classes(compiler).base(List.of(Canary.PACKAGE));
		assertThat(base).isNotNull();
		return base;
	}

	private static RuleClasses classes(RuleCompiler compiler) {
		ClassLoader facts = Limit.class.getClassLoader();
		Problems compiling = new Problems();
		RuleClasses classes = new RuleClasses(compiler.compile(facts, compiling), facts);
		assertThat(compiling.errors()).isEmpty();
		return classes;
	}

}
