package vn.thidua.account.factor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The codes of RFC 6238, Appendix B (SHA-1, its last six digits). */
class TimeCodesTests {

	/** The ASCII text 12345678901234567890 in Base32. */
	private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

	private final TimeCodes codes = new TimeCodes();

	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void codesAreThoseOfTheStandard(long time, String code) {
		assertThat(this.codes.step(SECRET, code, time)).hasValue(time / 30);
	}

	@Test
	void aCodeIsGoodOneStepEarlyAndLateAndNoLonger() {
		assertThat(this.codes.step(SECRET, "287082", 0)).hasValue(1);
		assertThat(this.codes.step(SECRET, "287082", 89)).hasValue(1);
		assertThat(this.codes.step(SECRET, "287082", 90)).isEmpty();
	}

	@Test
	void anythingElseIsNoCode() {
		assertThat(this.codes.step(SECRET, "", 59)).isEmpty();
		assertThat(this.codes.step(SECRET, "87082", 59)).isEmpty();
		assertThat(this.codes.step(SECRET, "0287082", 59)).isEmpty();
	}

}
