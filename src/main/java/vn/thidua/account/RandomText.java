package vn.thidua.account;

import java.security.SecureRandom;
import java.util.Base64;

/** Text that nobody can guess. */
public final class RandomText {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int PASSWORD_BYTES = 15;

	private RandomText() {
	}

	/** A password of twenty characters. */
	public static String password() {
		return of(PASSWORD_BYTES);
	}

	/** That many random bytes, in letters, digits, hyphens and underscores. */
	public static String of(int size) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(size));
	}

	/** That many random bytes. */
	public static byte[] bytes(int size) {
		byte[] bytes = new byte[size];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

}
