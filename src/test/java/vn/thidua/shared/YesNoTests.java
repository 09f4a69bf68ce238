package vn.thidua.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Yes and no are read alike everywhere. */
class YesNoTests {

	@ParameterizedTest
	@ValueSource(strings = { "yes", "YES", "true", "True", " có ", "CÓ", "co\u0301" })
	void yes(String written) {
		assertThat(YesNo.read(written)).contains(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "no", "No", "FALSE", "không", "KHÔNG" })
	void no(String written) {
		assertThat(YesNo.read(written)).contains(false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "y", "1", "x", "ko", "co", "yes.", "đúng" })
	void neither(String written) {
		assertThat(YesNo.read(written)).isEmpty();
	}

}
