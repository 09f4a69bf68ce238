package vn.thidua.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Builds a SHA-256 digest over named contents, given in an order that the caller keeps.
 */
public final class Digest {

	private static final int BUFFER = 1 << 16;

	private final MessageDigest sha256 = Digest.sha256();

	/** Adds a name and the bytes that stand under it. */
	public Digest add(String name, byte[] content) {
		byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
		length(nameBytes.length);
		this.sha256.update(nameBytes);
		length(content.length);
		this.sha256.update(content);
		return this;
	}

	/** Opens what is digested. */
	public interface Content {

		/** Its bytes from the start. */
		InputStream open() throws IOException;

	}

	/**
	 * Adds a name and what stands under it without holding it in memory: it is read
	 * twice.
	 */
	public Digest add(String name, Content content) throws IOException {
		byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
		length(nameBytes.length);
		this.sha256.update(nameBytes);
		try (InputStream in = content.open()) {
			length((int) in.transferTo(OutputStream.nullOutputStream()));
		}
		try (InputStream in = content.open()) {
			byte[] buffer = new byte[BUFFER];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				this.sha256.update(buffer, 0, read);
			}
		}
		return this;
	}

	/** The digest in lower-case hexadecimal. */
	public String hex() {
		return HexFormat.of().formatHex(this.sha256.digest());
	}

	private void length(int length) {
		this.sha256.update(
				new byte[] { (byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length });
	}

	/** A digest to feed bytes to. */
	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java runtime has SHA-256", ex);
		}
	}

}
