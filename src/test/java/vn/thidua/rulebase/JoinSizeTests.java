package vn.thidua.rulebase;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** What a rule joins is reckoned with the numbers that there are. */
class JoinSizeTests {

	private static final String FILE = "achievement/standard/joins.drl";

	private static final String RULE = """
			package rules.achievement.standard;

			import vn.thidua.assessment.fact.AssignedTarget;
			import vn.thidua.assessment.fact.Limit;
			import vn.thidua.assessment.fact.Outcome;

			rule "X.JOIN luật ghép nhiều con số"
			    @clause(X.JOIN) @basis("Không có") @verified(no)
			when
			    $target : AssignedTarget( evidence == "none", due == true, strict == true, $unit : unitCode )
			    %s
			then
			    insertLogical( Outcome.of($target, "no_data", "X.JOIN") );
			end
			""";

	@ParameterizedTest
	@ValueSource(
			strings = { "Limit( name == \"q\" )", "Limit(/**/ name == \"q\")", "Limit( name == \"q\", scope != \"z\" )",
					"Limit( name == \"q\" && scope > \"a\" )", "Limit( (name == \"q\") )" })
	void sevenPatternsOfFourHundredNumbersAreRefused(String pattern) {
		assertThat(numbers(400, pattern.concat("\n    ").repeat(7)).problems()).extracting(Problem::code)
			.containsExactly("rule.combinations");
	}

	@Test
	void oneNumberOfEachIsNotMany() {
		String each = "Limit( name == \"q\", scope == $unit )\n    ".repeat(7);
		assertThat(HostileRules.BOOK.release(numbers(400, each).files()).packs()).isNotEmpty();
	}

	@Test
	void twoOfAnyAreRefusedWhereThereAreMany() {
		assertThat(numbers(400, "Limit( scope > \"a\" ) Limit( scope > \"b\" )").problems()).extracting(Problem::code)
			.containsExactly("rule.combinations");
		assertThat(
				HostileRules.BOOK.release(numbers(20, "Limit( scope > \"a\" ) Limit( scope > \"b\" )").files()).packs())
			.isNotEmpty();
	}

	private static Shipped numbers(int scopes, String patterns) {
		String rows = IntStream.range(0, scopes)
			.mapToObj((scope) -> "q@s" + scope + ",1,,,Không có,no")
			.collect(Collectors.joining("\n"));
		return Shipped.rules()
			.with(FILE, RULE.formatted(patterns))
			.with("achievement/standard/parameters.csv", "code,value,from,to,source,verified\n" + rows + "\n");
	}

}
