package vn.thidua.workbench.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.rulebase.RulesRefused;

import static org.assertj.core.api.Assertions.assertThat;

/** What archives of strangers may not do. */
class ZipReaderTests {

	private static final ZipReader SMALL = new ZipReader(3, 3 << 20, 100);

	@Test
	void readsWhatIsInOrder() throws IOException {
		assertThat(SMALL.read(in(zip(Map.of("rules/a.txt", "a", "manifest.properties", "b")))))
			.containsOnlyKeys("manifest.properties", "rules/a.txt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../a", "rules/../../a", "/etc/passwd", "C:/a", "rules\\a", "rules//a", "rules/./a",
			"rules/.hidden", "rules/a\u0000b", "rules/ /a" })
	void refusesPathsThatLeadElsewhere(String path) throws IOException {
		assertRefused(zip(Map.of(path, "a")), "release.zip.path");
	}

	@Test
	void refusesTooManyEntries() throws IOException {
		assertRefused(zip(Map.of("a", "", "b", "", "c", "", "d", "")), "release.zip.entries");
	}

	@Test
	void refusesWhatUnpacksToTooMuch() throws IOException {
		byte[] noise = new byte[4 << 20];
		new Random(1).nextBytes(noise);
		assertRefused(zip(List.of("a"), noise), "release.zip.size");
		assertRefused(zip(List.of("a", "b"), Arrays.copyOf(noise, 2 << 20)), "release.zip.size");
	}

	@Test
	void refusesABombBeforeItUnpacks() throws IOException {
		byte[] bomb = zip(List.of("a"), new byte[200 << 20]);
		assertThat(bomb).hasSizeLessThan(300_000);
		assertThat(
				Assertions.catchThrowableOfType(RulesRefused.class, () -> ZipReader.RELEASE.read(in(bomb))).problems())
			.extracting("code")
			.containsExactly("release.zip.size");
	}

	@Test
	void refusesTheSameNameTwiceWhateverItsCase() throws IOException {
		assertRefused(zip(Map.of("rules/a", "1", "rules/A", "2")), "release.zip.twice");
		byte[] twice = zip(Map.of("rules/a", "1", "rules/b", "2"));
		for (int at = 0; at < twice.length; at++) {
			twice[at] = (twice[at] == 'b') ? (byte) 'a' : twice[at];
		}
		assertRefused(twice, "release.zip.twice");
	}

	@Test
	void refusesWhatIsNoArchive() {
		assertRefused("nothing".getBytes(StandardCharsets.UTF_8), "release.zip.unreadable");
		assertRefused(new byte[0], "release.zip.unreadable");
	}

	private static void assertRefused(byte[] archive, String code) {
		assertThat(Assertions.catchThrowableOfType(RulesRefused.class, () -> SMALL.read(in(archive))).problems())
			.extracting("code")
			.containsExactly(code);
	}

	private static ByteArrayInputStream in(byte[] archive) {
		return new ByteArrayInputStream(archive);
	}

	static byte[] zip(Map<String, String> entries) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

	private static byte[] zip(List<String> names, byte[] content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(content);
			}
		}
		return out.toByteArray();
	}

}
