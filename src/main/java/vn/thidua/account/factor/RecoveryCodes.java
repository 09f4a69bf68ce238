package vn.thidua.account.factor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import dev.samstevens.totp.recovery.RecoveryCodeGenerator;
import vn.thidua.shared.Digest;

/** Recovery codes, each good once; random enough for a plain digest to hide them. */
final class RecoveryCodes {

	private static final int COUNT = 10;

	private RecoveryCodes() {
	}

	static List<String> fresh() {
		return List.of(new RecoveryCodeGenerator().generateCodes(COUNT));
	}

	/** The hash of a code, however it is spaced. */
	static String hash(String code) {
		String bare = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
		return new Digest().add("", bare.getBytes(StandardCharsets.UTF_8)).hex();
	}

}
