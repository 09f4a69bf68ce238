package vn.thidua.rulebase;

import java.util.List;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;

import vn.thidua.assessment.fact.CommuneVerdict;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.assessment.fact.SheetScore;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Problems;

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
		List<Object> concluded = release.conclude(
				release.law(LocalDate.of(2023, 12, 31), "").inForce("achievement").orElseThrow(),
				List.of(new SheetScore(Figure.ZERO, Figure.ZERO, Figure.ZERO, 0, 0)));
		return ((CommuneVerdict) concluded.get(0)).rule();
	}

	private static final String JOINING = """
			package rules.achievement.standard;

			import vn.thidua.assessment.fact.CommuneVerdict;
			import vn.thidua.assessment.fact.Limit;

			rule "T.JOIN ghép mọi con số với nhau"
			    @clause(T.JOIN) @basis("Thử") @verified(yes)
			when
			    %s
			then
			    insertLogical( CommuneVerdict.notMet("T.JOIN") );
			end
			""";

	/** A rule that was compiled without being vetted, and facts for it. */
	record Joined(RulePack pack, LoadedPack loaded, RuleLimits limits, List<Limit> facts) {

		List<Object> conclude() {
			return new RuleRun(this.pack, this.loaded, this.limits).conclude(this.facts);
		}

	}

	/** A rule that joins far too much. */
	static Joined joining(RuleLimits limits) {
		RuleRelease release = new RuleBook(Limit.class, limits).release(files(1));
		RuleCompiler compiler = new RuleCompiler();
		compiler.add("rules.achievement.standard", "achievement/standard/join.drl",
				JOINING.formatted("Limit( name == \"q\" || name != \"z\" )\n".repeat(7)));
		Problems problems = new Problems();
		RuleClasses classes = new RuleClasses(compiler.compile(Limit.class.getClassLoader(), problems),
				Limit.class.getClassLoader());
		LoadedPack loaded = new LoadedPack(classes.base(List.of("rules.achievement.standard")), Map.of());
		List<Limit> facts = IntStream.range(0, 400)
			.mapToObj((i) -> new Limit("q", "s" + i, Figure.ZERO, true, ""))
			.toList();
		return new Joined(release.packs().get(0), loaded, limits, facts);
	}

}
