package vn.thidua.account.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import vn.thidua.account.RandomText;

/**
 * Encrypts secrets that are stored (AES-256-GCM), with the key of
 * {@code thidua.secret.key} or else of a file that only its owner may read, made when it
 * is first needed.
 */
@Component
class SecretBox {

	private static final int KEY_BYTES = 32;

	private final String given;

	private final Path file;

	private @Nullable BytesEncryptor encryptor;

	SecretBox(@Value("${thidua.secret.key:}") String given, @Value("${thidua.secret.file}") Path file) {
		this.given = given;
		this.file = file;
	}

	/** Encrypts a text. */
	String close(String text) {
		return Base64.getEncoder().encodeToString(encryptor().encrypt(text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Decrypts what was encrypted.
	 * @throws IllegalStateException if it was encrypted with another key, or changed
	 */
	String open(String closed) {
		return new String(encryptor().decrypt(Base64.getDecoder().decode(closed)), StandardCharsets.UTF_8);
	}

	private synchronized BytesEncryptor encryptor() {
		if (this.encryptor == null) {
			byte[] key = Base64.getDecoder().decode((this.given.isEmpty() ? kept() : this.given).strip());
			if (key.length != KEY_BYTES) {
				throw new IllegalStateException("thidua.secret.key must be 32 bytes in Base64");
			}
			this.encryptor = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES")).build();
		}
		return this.encryptor;
	}

	private String kept() {
		try {
			if (Files.notExists(this.file)) {
				make();
			}
			return Files.readString(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void make() throws IOException {
		Path target = this.file.toAbsolutePath();
		Files.createDirectories(target.getParent());
		Path fresh = Files.createTempFile(target.getParent(), "secret", ".new", ownerOnly());
		Files.writeString(fresh, Base64.getEncoder().encodeToString(RandomText.bytes(KEY_BYTES)));
		try {
			Files.createLink(target, fresh);
		}
		catch (FileAlreadyExistsException ex) {
			// another process was faster: its key is used
		}
		finally {
			Files.delete(fresh);
		}
	}

	private static FileAttribute<?>[] ownerOnly() {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
