package vn.thidua.award;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.assessment.run.Seal;

import static org.assertj.core.api.Assertions.assertThat;

/** What a decision of the council must hold, on, under and over each limit. */
class DecisionRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

	private static final Seal SEAL = new Seal(1, "2026", "", "", OffsetDateTime.parse("2026-11-27T08:00:00Z"), "an",
			"x", "x");

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			true,  2026-11-27, BB 1, 1, -
			true,  2026-11-26, BB 1, 1, -
			true,  2026-11-28, BB 1, 1, future
			true,  2026-01-01, BB 1, 1, -
			true,  2025-12-31, BB 1, 1, early
			true,  0026-11-20, BB 1, 1, early
			true,  -,          BB 1, 1, day
			true,  2026-11-27, ' ',  1, document
			true,  2026-11-27, BB 1, 0, nothing
			false, 2026-11-27, BB 1, 1, unsealed
			""")
	void aMeetingHasADayAndMinutesAndASealedRun(boolean sealed, @Nullable LocalDate day, String document, int decisions,
			@Nullable String mistake) {
		assertThat(DecisionRules.ofAll(sealed ? SEAL : null, TODAY, new Minutes(day, document), decisions))
			.extracting(DecisionMistake::code)
			.isEqualTo((mistake == null) ? List.of() : List.of(mistake));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# status,    within, last, seen, outcome,  reason, mistake
			eligible,     '',     0,    0,    PROPOSED, '',     -
			eligible,     yes,    0,    0,    PROPOSED, '',     -
			eligible,     no,     0,    0,    PROPOSED, ' ',    beyond
			eligible,     no,     0,    0,    PROPOSED, vì thế, -
			eligible,     yes,    0,    0,    DECLINED, '',     declined
			eligible,     no,     0,    0,    DECLINED, '',     declined
			eligible,     yes,    0,    0,    DECLINED, vì thế, -
			eligible,     yes,    1,    1,    PROPOSED, '',     replaced
			eligible,     yes,    1,    1,    PROPOSED, vì thế, -
			eligible,     yes,    1,    0,    PROPOSED, vì thế, moved
			eligible,     yes,    0,    1,    PROPOSED, vì thế, moved
			eligible,     yes,    0,    0,    -,        vì thế, outcome
			not_eligible, '',     0,    0,    PROPOSED, vì thế, status
			undetermined, '',     0,    0,    PROPOSED, vì thế, status
			undetermined, '',     0,    0,    DECLINED, vì thế, status
			""")
	void onlyWhoIsEligibleIsDecidedOnAndTheUnusualNeedsAReason(String status, String within, int last, int seen,
			@Nullable DecisionOutcome outcome, String reason, @Nullable String mistake) {
		assertThat(DecisionRules
			.of(new DecisionEntry("P-1", seen, outcome, reason), new Standing("P-1", status, within), earlier(last))
			.map(DecisionMistake::code)
			.orElse(null)).isEqualTo(mistake);
	}

	@Test
	void textsMayBeAsLongAsTheLimitAndNoLonger() {
		String most = "x".repeat(DecisionRules.LONGEST);
		assertThat(of(most)).isNull();
		assertThat(of(most + "x")).isEqualTo("long");
		assertThat(DecisionRules.ofAll(SEAL, TODAY, new Minutes(TODAY, most), 1)).isEmpty();
		assertThat(DecisionRules.ofAll(SEAL, TODAY, new Minutes(TODAY, most + "x"), 1)).hasSize(1);
	}

	private static @Nullable String of(String reason) {
		return DecisionRules
			.of(new DecisionEntry("P-1", 0, DecisionOutcome.DECLINED, reason), new Standing("P-1", "eligible", ""),
					null)
			.map(DecisionMistake::code)
			.orElse(null);
	}

	private static @Nullable Decision earlier(int number) {
		return (number == 0) ? null : new Decision("CSTDCS", "P-1", number, DecisionOutcome.DECLINED, TODAY, "BB", "x",
				OffsetDateTime.parse("2026-11-27T08:00:00Z"), "an");
	}

}
