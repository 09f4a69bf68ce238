package vn.thidua.rulebase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.thidua.assessment.fact.Condition;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.assessment.fact.SheetScore;
import vn.thidua.shared.Figure;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs a pack whose second rule takes the ground from under its first. */
class RuleRunTests {

	private static final String PACK = """
			id: achievement/standard
			stage: achievement
			version: 1
			title:
			  vi: Thử
			  en: Test
			from:
			to:
			issued:
			verified: yes
			documents:
			notes:
			  vi: Thử
			  en: Test
			""";

	private static final String RULES = """
			package rules.achievement.standard;

			import vn.thidua.assessment.fact.CommuneVerdict;
			import vn.thidua.assessment.fact.Condition;
			import vn.thidua.assessment.fact.SheetScore;

			rule "T.1 kết luận khi chưa có điều kiện"
			    @clause(T.1) @basis("Thử") @verified(yes)
			when
			    SheetScore()
			    not Condition()
			then
			    insertLogical( CommuneVerdict.notMet("T.1") );
			end

			rule "T.2 điều kiện"
			    @clause(T.2) @basis("Thử") @verified(yes)
			when
			    $sheet : SheetScore()
			then
			    insertLogical( Condition.on($sheet, "T.2").noKnockout() );
			end
			""";

	@Test
	void whatIsWithdrawnIsNotConcluded() {
		RuleRelease release = new RuleBook(Limit.class, RuleLimits.DEFAULT).release(
				RuleFiles.of(Map.of("achievement/standard/pack.yaml", PACK, "achievement/standard/test.drl", RULES)));
		SheetScore sheet = new SheetScore(Figure.ZERO, Figure.ZERO, Figure.ZERO, 0, 0);
		List<Object> concluded = release
			.conclude(release.law(LocalDate.of(2023, 12, 31), "").inForce("achievement").orElseThrow(), List.of(sheet));
		assertThat(concluded).containsExactly(new Condition("T.2", 0, "pass", Figure.ZERO));
	}

}
