package vn.thidua.rulebase;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** A refused construct is told with what to write instead. */
class ConstructTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			AssignedTarget( ) from $x | | rule.construct.gather
			accumulate( AssignedTarget(); count() ) | | rule.construct.gather
			forall( AssignedTarget() ) | | rule.construct.forall
			eval( true ) | | rule.construct.eval
			AssignedTarget( direction matches "a.*" ) | | rule.construct.text
			AssignedTarget( completion * 2 == 4 ) | | rule.construct.arithmetic
			AssignedTarget() | insertLogical( new Outcome($t) ); | rule.construct.object
			""")
	void whatToWriteInsteadIsTold(String left, String right, String code) {
		String text = """
				package rules.achievement.standard;
				import vn.thidua.assessment.fact.AssignedTarget;
				import vn.thidua.assessment.fact.Outcome;
				rule "A.X t" @clause(A.X) @basis("b") @verified(no)
				when
				%s
				then
				%s
				end
				""".formatted(left, (right == null) ? "insertLogical( Outcome.of($t, \"met\", \"A.X\") );" : right);
		List<Problem> problems = Shipped.rules().with("achievement/standard/x.drl", text).problems();
		assertThat(problems).filteredOn((problem) -> problem.code().equals(code)).isNotEmpty().allSatisfy((problem) -> {
			assertThat(problem.remedy(Locale.forLanguageTag("vi"))).isNotBlank();
			assertThat(problem.place().file()).isEqualTo("achievement/standard/x.drl");
			assertThat(problem.place().line()).isGreaterThan(4);
		});
	}

	@Test
	void everyEntryOfTheShortListHasAReason() {
		assertThat(Vetted.all()).hasSizeGreaterThan(50).allSatisfy((entry) -> {
			assertThat(entry.kind()).isIn("code", "frame", "never");
			assertThat(entry.name()).contains("#");
			assertThat(entry.reason()).isNotBlank();
		});
	}

}
