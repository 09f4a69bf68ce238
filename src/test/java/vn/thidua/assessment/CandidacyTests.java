package vn.thidua.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import vn.thidua.assessment.fact.Check;
import vn.thidua.assessment.fact.CollectiveFile;
import vn.thidua.assessment.fact.Finding;
import vn.thidua.assessment.fact.Members;
import vn.thidua.assessment.fact.Merits;
import vn.thidua.assessment.fact.Statements;
import vn.thidua.rulebase.Clause;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleText;

import static org.assertj.core.api.Assertions.assertThat;

/** What the conditions of an award come to together. */
class CandidacyTests {

	private static final CollectiveFile FILE = new CollectiveFile("DV-1", "BK_BT", false,
			new Merits(2023, Map.of(), false, List.of(), Map.of(), Set.of()), Members.NONE, null, null,
			new Statements(Map.of()));

	private static final RulePack PACK = Mockito.mock(RulePack.class);

	@ParameterizedTest
	@CsvSource({ "pass, fail, eligible", "presumed, unknown, eligible", "unclaimed, pass, eligible",
			"unclaimed, fail, not_eligible", "unknown, fail, undetermined", "unclaimed, unclaimed, undetermined" })
	void oneOfTheWaysMustHold(String first, String second, String status) {
		assertThat(candidacy(path("BK_BT.E1", first), path("BK_BT.E2", second), on("GENERAL.X1", "pass")).status())
			.isEqualTo(status);
	}

	@Test
	void aWayThatNobodyClaimsIsNoWayEvenWhereAllElseHolds() {
		assertThat(candidacy(path("BK_BT.E1", "unclaimed"), on("BK_BT.E3", "pass")).status()).isEqualTo("undetermined");
	}

	@ParameterizedTest
	@CsvSource({ "pass, eligible", "presumed, eligible", "unknown, undetermined", "fail, not_eligible" })
	void everyOtherConditionMustHold(String one, String status) {
		assertThat(candidacy(on("BK_BT.E3", one), on("BK_BT.E4", "pass")).status()).isEqualTo(status);
	}

	@Test
	void anAwardOfWhichNothingIsAskedIsNotGivenAway() {
		assertThat(candidacy(on("GENERAL.X1", "pass")).status()).isEqualTo("undetermined");
		assertThat(candidacy().status()).isEqualTo("undetermined");
	}

	private static Candidacy candidacy(Check... checks) {
		Map<String, RuleText> rules = Stream.of(checks)
			.collect(Collectors.toMap(Check::clause, (check) -> new RuleText(check.clause(), "", "",
					new Clause("B." + check.clause(), "", true, "", "", ""), "yes", "a.drl", 1, "")));
		AppliedPack pack = new AppliedPack(PACK, (facts) -> List.of(), List.of(), rules, "");
		return Candidacy.of(pack, FILE, List.of(checks));
	}

	private static Check on(String clause, String status) {
		return Check.on(FILE, clause, finding(status));
	}

	private static Check path(String clause, String status) {
		return Check.path(FILE, clause, finding(status));
	}

	private static Finding finding(String status) {
		return new Finding(status, "", "", "", true);
	}

}
