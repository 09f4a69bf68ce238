package vn.thidua.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords. Vietnamese letters count the same however a keyboard composes them;
 * what is longer than the 72 bytes that BCrypt reads is digested first.
 */
@Component
public class PasswordHashing implements PasswordEncoder {

	private static final int BCRYPT_BYTES = 72;

	private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return this.encoder.encode(readable(password));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		return this.encoder.matches(readable(password), hash);
	}

	private static @Nullable String readable(@Nullable CharSequence password) {
		if (password == null) {
			return null;
		}
		String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
		byte[] bytes = composed.getBytes(StandardCharsets.UTF_8);
		return (bytes.length <= BCRYPT_BYTES) ? composed : digest(bytes);
	}

	private static String digest(byte[] bytes) {
		try {
			return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
