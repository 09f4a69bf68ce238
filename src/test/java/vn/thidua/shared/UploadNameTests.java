package vn.thidua.shared;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a browser says, the name can be kept. */
class UploadNameTests {

	@TempDir
	private Path folder;

	@Test
	void namesStay() {
		assertThat(UploadName.of("Báo cáo quý 3.xlsx", "file")).isEqualTo("Báo cáo quý 3.xlsx");
		assertThat(UploadName.of("C:\\Tài liệu\\results.csv", "file")).isEqualTo("results.csv");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b.csv", "../../x.csv", "..", "", "/", "con|:*?.csv", "\u202Efdp.exe", "a\nb",
			"\uD800.csv" })
	void hostileNamesCanBeKept(String told) throws Exception {
		String name = UploadName.of(told, "file");
		Path kept = Files.writeString(this.folder.resolve(name), "x");
		assertThat(kept.getParent()).isEqualTo(this.folder);
		assertThat(name).isNotBlank().doesNotContainPattern("\\p{Cntrl}|\\p{Cf}");
	}

	@Test
	void longNamesKeepTheirEnding() throws Exception {
		String name = UploadName.of("ệ".repeat(400) + ".xlsx", "file");
		assertThat(name).endsWith("ệ.xlsx");
		assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
		Files.writeString(this.folder.resolve(name), "x");
	}

}
