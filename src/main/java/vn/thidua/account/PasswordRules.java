package vn.thidua.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.nulabinc.zxcvbn.StandardDictionaries;
import org.springframework.stereotype.Component;

/**
 * Which passwords are good enough: long ones that are not among those that people
 * commonly choose, with or without digits around, and do not contain the account's name.
 * Case, accents and spaces make no difference to what is common.
 */
@Component
class PasswordRules {

	static final int SHORTEST = 12;

	static final int LONGEST = 128;

	private static final int SHORTEST_NAME = 3;

	private static final int FEWEST_DIFFERENT = 5;

	private final Set<String> common;

	PasswordRules() {
		try {
			this.common = new HashSet<>(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
			this.common.addAll(vietnamese());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> vietnamese() throws IOException {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt")),
				StandardCharsets.UTF_8))) {
			Set<String> found = new HashSet<>();
			lines.lines().map(PasswordRules::plain).filter((line) -> !line.isEmpty()).forEach(found::add);
			return found;
		}
	}

	/**
	 * Why a password is not good enough for the account of that name, as the end of a
	 * key; nothing if it is.
	 */
	Optional<String> refusal(String name, String password) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return Optional.of("password-short");
		}
		if (length > LONGEST) {
			return Optional.of("password-long");
		}
		if (name.length() >= SHORTEST_NAME && plain(password).contains(plain(name))) {
			return Optional.of("password-name");
		}
		return common(plain(password)) ? Optional.of("password-common") : Optional.empty();
	}

	private boolean common(String plain) {
		String core = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
		return core.isEmpty() || plain.codePoints().distinct().count() < FEWEST_DIFFERENT || this.common.contains(plain)
				|| this.common.contains(core);
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replace('đ', 'd')
			.replaceAll("\\s", "");
	}

}
