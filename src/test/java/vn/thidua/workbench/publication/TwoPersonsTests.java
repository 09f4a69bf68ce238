package vn.thidua.workbench.publication;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Who may propose a release and who may approve it. */
class TwoPersonsTests {

	private static final Proposal BY_AN = Proposal.open(new Request("0", false, "Lý do", "Số 1", "2026-01-31", ""), "1",
			"an", Instant.EPOCH);

	private final TwoPersons two = new TwoPersons((by) -> !by.equals("binh"), false);

	@ParameterizedTest
	@ValueSource(strings = { "an", "AN", " an " })
	void nobodyApprovesTheirOwn(String by) {
		refused("self", () -> this.two.demand(BY_AN, by));
	}

	@Test
	void whomAnotherHadInHandDoesNeither() {
		refused("barred", () -> this.two.demand("binh"));
		refused("barred", () -> this.two.demand(BY_AN, "binh"));
		assertThatNoException().isThrownBy(() -> this.two.demand(BY_AN, "cuc"));
	}

	@Test
	void whereOnePersonMayDoBothNobodyIsAsked() {
		TwoPersons alone = new TwoPersons((by) -> false, true);
		assertThatNoException().isThrownBy(() -> alone.demand("an"));
		assertThatNoException().isThrownBy(() -> alone.demand(BY_AN, "an"));
	}

	private static void refused(String code, Runnable work) {
		assertThatExceptionOfType(PublicationRefused.class).isThrownBy(work::run)
			.extracting(PublicationRefused::code)
			.isEqualTo(code);
	}

}
