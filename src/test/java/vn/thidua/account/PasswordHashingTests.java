package vn.thidua.account;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts as the same password. */
class PasswordHashingTests {

	private final PasswordHashing hashing = new PasswordHashing();

	@Test
	void aHashNamesItsMethodAndIsDifferentEachTime() {
		assertThat(this.hashing.encode("trăng rơi giếng cũ")).startsWith("{bcrypt}")
			.isNotEqualTo(this.hashing.encode("trăng rơi giếng cũ"));
	}

	@Test
	void lettersCountTheSameHoweverTheyAreComposed() {
		String hash = this.hashing.encode(Normalizer.normalize("trăng rơi giếng cũ", Normalizer.Form.NFD));
		assertThat(this.hashing.matches(Normalizer.normalize("trăng rơi giếng cũ", Normalizer.Form.NFC), hash))
			.isTrue();
		assertThat(this.hashing.matches("trang roi gieng cu", hash)).isFalse();
	}

	@Test
	void everyCharacterOfALongPasswordCounts() {
		String password = "ừ".repeat(127);
		String hash = this.hashing.encode(password + "a");
		assertThat(this.hashing.matches(password + "a", hash)).isTrue();
		assertThat(this.hashing.matches(password + "b", hash)).isFalse();
	}

	@Test
	void aPasswordOfSeventyTwoBytesIsHashedAsItIs() {
		String hash = this.hashing.encode("a".repeat(72));
		assertThat(this.hashing.matches("a".repeat(72), hash)).isTrue();
		assertThat(this.hashing.matches("a".repeat(73), hash)).isFalse();
		assertThat(this.hashing.matches("a".repeat(73), this.hashing.encode("a".repeat(73)))).isTrue();
	}

}
