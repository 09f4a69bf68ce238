package vn.thidua.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which passwords are good enough. */
class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules();

	@Test
	void aPasswordHasAtLeastTwelveCharacters() {
		assertThat(this.rules.refusal("thu", "rừngxanhmưa")).hasValue("password-short");
		assertThat(this.rules.refusal("thu", "rừngxanhmưa9")).isEmpty();
	}

	@Test
	void aPasswordHasAtMostOneHundredAndTwentyEightCharacters() {
		String long128 = "ừngxanhm".repeat(16);
		assertThat(this.rules.refusal("thu", long128)).isEmpty();
		assertThat(this.rules.refusal("thu", long128 + "x")).hasValue("password-long");
	}

	@Test
	void oneCharacterBeyondTheBasicPlaneCountsOnce() {
		assertThat(this.rules.refusal("thu", "rừngxanh😀😀😀")).hasValue("password-short");
		assertThat(this.rules.refusal("thu", "rừngxanh😀😀😀😀")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nguyen.thu2024", "XIN-Nguyen.THU-xin", "nguyễn.thu-mùa" })
	void aPasswordDoesNotContainTheName(String password) {
		assertThat(this.rules.refusal("nguyen.thu", password)).hasValue("password-name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mật khẩu mới", "matkhaumoi123", "MatKhau123456!", "anh yêu em nhiều lắm",
			"Tôi yêu Việt Nam!", "sởytế-2024-2025", "administrator", "Administrator1", "qwertyuiop12", "password123456",
			"iloveyou!2024", "123456789012", "1234-5678-9012", "aaaaaaaaaaaa", "ababababababab", "lao động tiên tiến" })
	void aPasswordIsNotACommonOneWithOrWithoutDigitsAround(String password) {
		assertThat(this.rules.refusal("thu", password)).hasValue("password-common");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ngựa đúng pin ghim", "correct horse battery", "Kx7#pq92-LmVz", "trăng rơi 7 giếng cũ" })
	void aFewUnrelatedWordsAreGoodEnough(String password) {
		assertThat(this.rules.refusal("thu", password)).isEmpty();
	}

	@Test
	void randomPasswordsAreGoodEnough() {
		for (int i = 0; i < 200; i++) {
			assertThat(this.rules.refusal("quantri", RandomText.password())).isEmpty();
		}
	}

}
