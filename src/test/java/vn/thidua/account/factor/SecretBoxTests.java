package vn.thidua.account.factor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** How stored secrets are kept. */
class SecretBoxTests {

	private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

	@TempDir
	private Path folder;

	@Test
	void theSameSecretNeverLooksTheSame() {
		SecretBox box = new SecretBox(KEY, this.folder.resolve("key"));
		String closed = box.close("JBSWY3DPEHPK3PXP");
		assertThat(closed).isNotEqualTo(box.close("JBSWY3DPEHPK3PXP")).doesNotContain("JBSW");
		assertThat(box.open(closed)).isEqualTo("JBSWY3DPEHPK3PXP");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void anotherKeyOrAChangedSecretIsRefused() {
		SecretBox box = new SecretBox(KEY, this.folder.resolve("key"));
		String closed = box.close("bí mật");
		byte[] other = new byte[32];
		other[0] = 1;
		assertThatIllegalStateException()
			.isThrownBy(() -> new SecretBox(Base64.getEncoder().encodeToString(other), this.folder).open(closed));
		byte[] changed = Base64.getDecoder().decode(closed);
		changed[changed.length - 1] ^= 1;
		assertThatIllegalStateException().isThrownBy(() -> box.open(Base64.getEncoder().encodeToString(changed)));
	}

	@Test
	void aKeyIsMadeOnceInAFileThatOnlyItsOwnerReads() throws IOException {
		Path file = this.folder.resolve("data/secret.key");
		String closed = new SecretBox("", file).close("bí mật");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(new SecretBox("", file).open(closed)).isEqualTo("bí mật");
		assertThat(file.getParent()).isDirectoryNotContaining((other) -> !other.equals(file));
	}

	@Test
	void aKeyOfAnotherLengthIsRefused() {
		assertThatIllegalStateException().isThrownBy(() -> new SecretBox("bmdhbg==", this.folder).close("x"))
			.withMessageContaining("32 bytes");
	}

}
