package vn.thidua.rulebase.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.rulebase.RuleFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Saving keeps what others wrote, and never leaves the folder. */
class WorkingCopyTests {

	private static final String PATH = "award/thu/a.drl";

	@TempDir
	private Path outside;

	private Path folder;

	private WorkingCopy copy;

	@BeforeEach
	void begin() throws IOException {
		this.folder = Files.createDirectory(this.outside.resolve("rules"));
		this.copy = new WorkingCopy(this.folder);
	}

	@Test
	void aNewFileIsSavedAndReadBack() {
		Saving saving = this.copy.save(PATH, "một\r\nhai\n", "");
		assertThat(saving.done()).isTrue();
		assertThat(this.copy.file(PATH)).get()
			.isEqualTo(saving.there())
			.extracting(WorkingFile::text)
			.isEqualTo("một\nhai\n");
		assertThat(this.copy.files().contents()).containsOnlyKeys(PATH);
	}

	@Test
	void theSecondOfTwoAuthorsIsToldAndTheFirstKeepsWhatHeWrote() {
		String begun = digestOf(this.copy.save(PATH, "luật\n", ""));
		this.copy.save(PATH, "người thứ nhất\n", begun);
		Saving second = this.copy.save(PATH, "người thứ hai\n", begun);
		assertThat(second.done()).isFalse();
		assertThat(Objects.requireNonNull(second.there()).text()).isEqualTo("người thứ nhất\n");
		assertThat(this.copy.file(PATH)).get().extracting(WorkingFile::text).isEqualTo("người thứ nhất\n");
		assertThat(this.copy.save(PATH, "đã xem\n", digestOf(second)).done()).isTrue();
	}

	@Test
	void anyEditorBesidesIsNoticed() throws IOException {
		String begun = digestOf(this.copy.save(PATH, "luật\n", ""));
		Files.writeString(this.folder.resolve(PATH), "sửa trên đĩa\n");
		assertThat(this.copy.save(PATH, "mất\n", begun).done()).isFalse();
		assertThat(this.copy.delete(PATH, begun).done()).isFalse();
		assertThat(this.folder.resolve(PATH)).content().isEqualTo("sửa trên đĩa\n");
	}

	@Test
	void aNewFileNeverOverwritesOneThatIsThere() {
		this.copy.save(PATH, "luật\n", "");
		assertThat(this.copy.save(PATH, "khác\n", "").done()).isFalse();
	}

	@Test
	void aFileDeletedMeanwhileIsToldOf() {
		String begun = digestOf(this.copy.save(PATH, "luật\n", ""));
		assertThat(this.copy.delete(PATH, begun)).isEqualTo(new Saving(true, null));
		assertThat(this.copy.file(PATH)).isEmpty();
		assertThat(this.copy.save(PATH, "lại\n", begun)).isEqualTo(new Saving(false, null));
	}

	@Test
	void linesEndAsBefore() throws IOException {
		Files.createDirectories(this.folder.resolve("award"));
		Path file = Files.writeString(this.folder.resolve("award/w.csv"), "a,b\r\n1,2\r\n");
		String begun = this.copy.file("award/w.csv").orElseThrow().digest();
		this.copy.save("award/w.csv", "a,b\n1,3\n", begun);
		assertThat(file).content().isEqualTo("a,b\r\n1,3\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../x.drl", "award/../../x.drl", "/etc/x.drl", "award//x.drl", ".x.drl",
			"award/.git/x.drl", "award/x.sh", "award/x", "award\\..\\x.drl", "award/x.drl/", "", "a/b\u0000.drl",
			"C:/x.drl", "award/..drl", "award/x.DRL", "./x.drl" })
	void aPathThatIsNoRuleFileIsRefused(String path) throws IOException {
		assertThatIllegalArgumentException().isThrownBy(() -> this.copy.save(path, "x", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> this.copy.file(path));
		assertThatIllegalArgumentException().isThrownBy(() -> this.copy.delete(path, ""));
		try (Stream<Path> all = Files.walk(this.outside)) {
			assertThat(all.filter(Files::isRegularFile)).isEmpty();
		}
	}

	@Test
	void aLinkThatLeadsOutIsRefused() throws IOException {
		Path secret = Files.writeString(this.outside.resolve("secret.csv"), "bí mật");
		Files.createSymbolicLink(this.folder.resolve("link.csv"), secret);
		Files.createSymbolicLink(this.folder.resolve("away"), this.outside);
		assertThatIllegalArgumentException().isThrownBy(() -> this.copy.file("link.csv"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.copy.save("away/secret.csv", "x", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> this.copy.save("away/new/x.csv", "x", ""));
		assertThat(secret).content().isEqualTo("bí mật");
	}

	@Test
	void nothingIsLeftBesideTheFile() throws IOException {
		String begun = digestOf(this.copy.save(PATH, "luật\n", ""));
		this.copy.save(PATH, "luật mới\n", begun);
		try (Stream<Path> all = Files.walk(this.folder)) {
			assertThat(all.filter(Files::isRegularFile)).containsExactly(this.folder.resolve(PATH));
		}
	}

	@Test
	void aReaderSeesTheOldFileWholeOrTheNewOne() throws Exception {
		String one = "1".repeat(200_000);
		String other = "2".repeat(200_000);
		String digest = digestOf(this.copy.save(PATH, one, ""));
		Thread writer = new Thread(() -> {
			String begun = digest;
			for (int i = 0; i < 50; i++) {
				begun = digestOf(this.copy.save(PATH, (i % 2 == 0) ? other : one, begun));
			}
		});
		writer.start();
		while (writer.isAlive()) {
			assertThat(Files.readString(this.folder.resolve(PATH))).isIn(one, other);
		}
		writer.join();
	}

	@Test
	void whereTheFolderIsNotThereTheFilesAreWrittenOutOnce() {
		WorkingCopy none = new WorkingCopy(this.outside.resolve("data/rules"));
		assertThat(none.exists()).isFalse();
		none.begin(RuleFiles.of(Map.of(PATH, "luật\n", "README.md", "đọc\n")));
		none.begin(RuleFiles.of(Map.of("README.md", "khác\n")));
		assertThat(none.files().text(PATH)).isEqualTo("luật\n");
		assertThat(none.files().text("README.md")).isEqualTo("đọc\n");
	}

	private static String digestOf(Saving saving) {
		return Objects.requireNonNull(saving.there()).digest();
	}

}
