package vn.thidua.rulebase.release;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

import vn.thidua.shared.Digest;

/**
 * A file of the working copy as it stood at one moment.
 *
 * @param path its path inside the working copy
 * @param text its text, lines ended by a line feed
 * @param digest SHA-256 of its bytes
 * @param modified when it was last written
 */
public record WorkingFile(String path, String text, String digest, Instant modified) {

	static WorkingFile of(String path, byte[] bytes, Instant modified) {
		String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
		return new WorkingFile(path, text, digest(bytes), modified);
	}

	/** Whether its bytes are text, so that saving it again harms nothing. */
	public boolean readable() {
		return this.text.indexOf('\uFFFD') < 0;
	}

	/** SHA-256 of a file's bytes, in lower-case hexadecimal. */
	public static String digest(byte[] bytes) {
		return HexFormat.of().formatHex(Digest.sha256().digest(bytes));
	}

}
