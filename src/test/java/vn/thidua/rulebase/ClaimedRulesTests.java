package vn.thidua.rulebase;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A rule that claims what is not its own is refused when the release is built. */
class ClaimedRulesTests {

	private static final String TITLES = "award/shared/titles.drl";

	private final Shipped rules = Shipped.rules();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Check.on($file, "LDTT.E1",                 | Check.on($file, "LDTT.E2",                  | claim.clause
			Check.on($file, "LDTT.E1",                 | Check.on($file, "",                         | claim.clause
			Check.on($file, "LDTT.E1",                 | Check.on($file, "A.LDTT.E1",                | claim.clause
			Check.on($file, "LDTT.E1",                 | Check.on($file, $file.award(),              | claim.computed
			Check.on($file, "LDTT.E1",                 | Check.on($file, $file.recipient(),          | claim.computed
			$file.ratedAtLeast("HTTNV")                | $file.ratedAtLeast("HTTTT")                 | claim.code
			$file.ratedAtLeast("HTTNV")                | $file.ratedAtLeast($file.award())           | claim.computed
			$file.ratedAtLeast("HTTNV")                | $file.judged("khong_co")                    | claim.code
			$file.ratedAtLeast("HTTNV")                | $file.judged("pending_case")                | claim.code
			$file.ratedAtLeast("HTTNV")                | $file.judged("")                            | claim.code
			$file.ratedAtLeast("HTTNV")                | $file.notAttested("unity")                  | claim.code
			$file.ratedAtLeast("HTTNV")                | $file.claimed("Movement_achievement")       | claim.code
			$file.ratedAtLeast("HTTNV")                | $file.holds("LDTX")                         | claim.code
			$file.ratedAtLeast("HTTNV")                | $file.unconfirmed("  ")                     | claim.code
			disciplineBelow("KHIEN_TRACH")             | disciplineBelow("khien_trach")              | claim.code
			PersonFile( award == "LDTT" )              | PersonFile( award == "GK" )                 | claim.award
			PersonFile( award == "LDTT" )              | PersonFile( award != "LDTT" )               | claim.award
			PersonFile( award == "LDTT" )              | PersonFile( award == "LDTT" OR == "GK" ) | claim.award
			PersonFile( award == "LDTT" )              | PersonFile( /* award == "LDTT" */ )         | claim.award
			@award(LDTT) @clause(LDTT.E1)              | @clause(LDTT.E1)                            | claim.award
			@award(LDTT) @clause(LDTT.E1)              | @award(LDTX) @clause(LDTT.E1)               | claim.award
			@clause(LDTT.E1)                           | @clause(LDTT.E1) @verified(no)              | claim.confirmed
			""")
	void aTitleThatClaimsWhatIsNotItsOwnIsRefused(String right, String wrong, String code) {
		List<Problem> problems = this.rules.changed(TITLES, (text) -> text.replace(right, wrong.replace("OR", "||")))
			.problems();
		assertThat(problems).extracting(Problem::code).contains(code);
		assertThat(problems).allSatisfy((problem) -> assertThat(problem.place().file()).isEqualTo(TITLES));
		assertThat(problems).allSatisfy((problem) -> assertThat(problem.place().line()).isGreaterThan(8));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"HTXSNV", "CLS_IND.E2" | "HTXS", "CLS_IND.E2"             | claim.code
			"HTXSNV", "CLS_IND.E2" | "HTXSNV", "CLS_IND.E4"           | claim.clause
			"HTXSNV", "CLS_IND.E2" | $work.recipient(), "CLS_IND.E2"  | claim.computed
			""")
	void aRatingThatClaimsWhatIsNotItsOwnIsRefused(String right, String wrong, String code) {
		assertThat(this.rules.changed("rating/decree-90-2020/managers.drl", (text) -> text.replace(right, wrong))
			.problems()).extracting(Problem::code).containsOnly(code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Condition( status == "pass" )     | Condition( status == "passed" )       | claim.code
			notMet("1300.NOT_MET")            | notMet("4667.NOT_MET")                | claim.clause
			met("1300.MET", $years)           | met("1300", $years)                   | claim.clause
			""")
	void aVerdictThatClaimsWhatIsNotItsOwnIsRefused(String right, String wrong, String code) {
		assertThat(this.rules.changed("commune-health/1300-2023/verdict.drl", (text) -> text.replace(right, wrong))
			.problems()).extracting(Problem::code).containsOnly(code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					@award(LDTT) @clause(X.ONE) @basis("b")         | X.ONE     | $file : PersonFile( award == "LDTT" ) $file : PersonFile( award == "GK" )          | claim.computed
					@award(LDTT) @clause(X.ONE) @basis("b")         | X.ONE     | ( $file : PersonFile( award == "LDTT" ) or $file : PersonFile( award == "GK" ) )   | claim.computed
					@award(LDTT) @clause(X.ONE) @basis("\u00a0 -")  | X.ONE     | $file : PersonFile( award == "LDTT" )                                              | rule.metadata
					@award(LDTT) @clause(X.ONE) /* @basis("b") */   | X.ONE     | $file : PersonFile( award == "LDTT" )                                              | rule.metadata
					@award(LDTT) @clause(B.LDTT.E1) @basis("b")     | B.LDTT.E1 | $file : PersonFile( award == "LDTT" )                                              | claim.foreign
					@award(LDTT) @clause(1300.MET) @basis("b")      | 1300.MET  | $file : PersonFile( award == "LDTT" )                                              | claim.foreign
					""")
	void aRuleThatNoRowListsIsItsOwnAndNoOther(String metadata, String clause, String left, String code) {
		String rule = """
				package rules.award.law_2003;

				import vn.thidua.assessment.fact.Check;
				import vn.thidua.assessment.fact.PersonFile;

				rule "%2$s điều thêm"
				    %1$s @verified(no)
				when
				    %3$s
				then
				    insertLogical( Check.on($file, "%2$s", $file.judged("unity")) );
				end
				""".formatted(metadata, clause, left);
		assertThat(this.rules.with("award/law-2003/more.drl", rule).problems()).extracting(Problem::code)
			.contains(code);
	}

	@Test
	void theVeryCodeIsPointedAt() {
		Problem problem = this.rules
			.changed(TITLES, (text) -> text.replace("$file.ratedAtLeast(\"HTTNV\")", "$file.ratedAtLeast(\"HTT\")"))
			.problems()
			.get(0);
		assertThat(problem.place()).hasToString(TITLES + ":15:66");
		assertThat(problem.details()).containsExactly("HTXSNV, HTTNV, HTNV, KHTNV");
	}

	@Test
	void aPackListsNoClauseOfAnotherLaw() {
		assertThat(
				this.rules.changed("award/law-2003/clauses.csv", (text) -> text.replace("\nA.LDTT.E1,", "\nB.LDTT.E1,"))
					.problems())
			.extracting(Problem::code)
			.contains("claim.regime");
	}

	@ParameterizedTest
	@CsvSource({ "HB.GK.E1,GK.E1", "HB.GK.E1,A.GK.E1", "HB.GK.E1,LDTT.E1" })
	void anOverlayStatesNoClauseOfTheLaw(String own, String other) {
		Shipped changed = this.rules
			.changed("local/hoa-binh/commendations.drl",
					(text) -> text.replace(own + " ", other + " ")
						.replace("@clause(" + own + ")", "@clause(" + other + ")")
						.replace('"' + own + '"', '"' + other + '"'))
			.changed("local/hoa-binh/clauses.csv", (text) -> text.replace(own + ",", other + ","));
		assertThat(changed.problems()).extracting(Problem::code).contains("claim.overlay");
	}

	@ParameterizedTest
	@ValueSource(strings = { "B.LDTT.E1", "B.GK.E99", "b.GK.E99", "1300.NEW", "CD.CLS_IND.E1", "CLS_IND.E77", "GK.E77",
			"DP.CLS_UNIT.E4" })
	void anOverlayStatesNothingInTheNameOfALawOrOfAnotherPlace(String other) {
		Shipped changed = this.rules
			.changed("local/hoa-binh/commendations.drl",
					(text) -> text.replace("HB.GK.E1 ", other + " ")
						.replace("@clause(HB.GK.E1)", "@clause(" + other + ")")
						.replace("\"HB.GK.E1\"", '"' + other + '"'))
			.changed("local/hoa-binh/clauses.csv", (text) -> text.replace("HB.GK.E1,", other + ","));
		assertThat(changed.problems()).allMatch((one) -> one.place().file().startsWith("local/"))
			.extracting(Problem::code)
			.containsOnly("claim.overlay");
	}

	@Test
	void anOverlayListsNoClauseInTheNameOfALaw() {
		assertThat(
				this.rules.changed("local/hoa-binh/clauses.csv", (text) -> text + "C.GK.N9,Quy định,no,x,,Thông tin\n")
					.problems())
			.extracting(Problem::toString)
			.singleElement()
			.asString()
			.contains("local/hoa-binh/clauses.csv")
			.contains("C.GK.N9");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1300.NEW", "1300.TOTAL", "A.NEW" })
	void aSetStatesNothingInTheNameOfAnother(String clause) {
		Shipped changed = this.rules.changed("commune-health/4667-2014/conditions.drl",
				(text) -> text.replace("4667.TOTAL", clause));
		assertThat(changed.problems()).extracting(Problem::code).containsExactly("claim.foreign");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "\u00a0", "…" })
	void aRowWhoseBasisSaysNothingIsRefused(String basis) {
		assertThat(this.rules
			.changed("local/hoa-binh/clauses.csv",
					(text) -> text.replaceFirst("(?m)^HB.GK.E1,\"[^\"]*\"", "HB.GK.E1,\"" + basis + "\""))
			.problems()).extracting(Problem::code).containsExactly("claim.basis");
	}

	@Test
	void whatWasAcceptedOnceIsComputedAgainAndPutIntoForceNoMore() {
		Shipped changed = this.rules.changed(TITLES, (text) -> text.replace("\"HTTNV\"", "\"HTTTT\""));
		RuleRelease release = HostileRules.BOOK.accepted(changed.files());
		assertThat(release.claims()).isNotEmpty().extracting(Problem::code).containsOnly("claim.code");
		assertThatExceptionOfType(RulesRefused.class).isThrownBy(release::unlessClaiming);
	}

	@Test
	void whatWasCompiledOfItDoesNotMakeItRight() throws Exception {
		Shipped changed = this.rules.changed(TITLES, (text) -> text.replace("\"HTTNV\"", "\"HTTTT\""));
		Precompiled kept = Precompiled.of(HostileRules.BOOK.accepted(changed.files()).compiled());
		assertThat(HostileRules.BOOK.accepted(changed.files(), kept).claims()).isNotEmpty();
	}

	@Test
	void rulesThatDoMoreThanTheyMayAreNeverAccepted() {
		Shipped hostile = this.rules.with("achievement/standard/strict.drl", HostileRules.bytes("limits-either-name"));
		assertThatExceptionOfType(RulesRefused.class).isThrownBy(() -> HostileRules.BOOK.accepted(hostile.files()));
	}

}
