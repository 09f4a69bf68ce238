package vn.thidua.account.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import dev.samstevens.totp.code.CodeGenerator;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;

/**
 * The codes of six digits that a device shows (RFC 6238, 30 seconds a step), one step
 * early or late included.
 */
final class TimeCodes {

	private static final long STEP_SECONDS = 30;

	private static final int DRIFT = 1;

	private final CodeGenerator generator = new DefaultCodeGenerator();

	/** The step for which that is the code; nothing if it is that of none. */
	OptionalLong step(String secret, String code, long epochSecond) {
		long now = Math.floorDiv(epochSecond, STEP_SECONDS);
		return LongStream.rangeClosed(now - DRIFT, now + DRIFT)
			.filter((step) -> MessageDigest.isEqual(bytes(at(secret, step)), bytes(code)))
			.findFirst();
	}

	private String at(String secret, long step) {
		try {
			return this.generator.generate(secret, step);
		}
		catch (CodeGenerationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
