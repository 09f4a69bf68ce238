package vn.thidua.rulebase;

import java.util.List;
import java.util.Map;

import vn.thidua.assessment.fact.CommuneVerdict;
import vn.thidua.assessment.fact.SheetScore;
import vn.thidua.shared.Figure;

/** A pack of one rule, whose verdict bears a number, so that each is another release. */
public final class SmallRules {

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
			import vn.thidua.assessment.fact.SheetScore;

			rule "T.%1$d kết luận số %1$d"
			    @clause(T.%1$d) @basis("Thử") @verified(yes)
			when
			    SheetScore( knockoutZeros < 1 )
			then
			    insertLogical( CommuneVerdict.notMet("T.%1$d") );
			end
			""";

	private SmallRules() {
	}

	/** The files of the pack of that number. */
	public static RuleFiles files(int number) {
		return RuleFiles.of(Map.of("achievement/standard/pack.yaml", PACK, "achievement/standard/test.drl",
				RULES.formatted(number)));
	}

	/** The clause that a release of the pack concludes. */
	public static String verdict(RuleRelease release) {
		List<Object> concluded = release.conclude(release.packs().get(0),
				List.of(new SheetScore(Figure.ZERO, Figure.ZERO, Figure.ZERO, 0, 0)));
		return ((CommuneVerdict) concluded.get(0)).rule();
	}

}
