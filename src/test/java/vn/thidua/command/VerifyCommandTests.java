package vn.thidua.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.ApplicationTest;
import vn.thidua.access.As;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.format.DossierFile;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.Register;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code thidua verify}, over a database file. */
@ApplicationTest
@DirtiesContext
class VerifyCommandTests {

	private static final Path DOSSIER = Path.of("fixtures/awards/two-laws-2023");

	@TempDir
	private static Path folder;

	@Autowired
	private Assessments assessments;

	@Autowired
	private ActiveRules rules;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void asTheCommittee() {
		this.assessments = As.committee(this.assessments);
	}

	@DynamicPropertySource
	static void aDatabaseFile(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url",
				() -> "jdbc:h2:file:" + data() + ";DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
		registry.add("spring.datasource.username", () -> "sa");
		registry.add("spring.datasource.password", () -> "");
	}

	@Test
	void aRunThatComesOutTheSameEndsWithNought() throws IOException {
		CommandRun run = CommandRun.of("verify", assess(), "--data", data());
		assertThat(run.code()).isZero();
		assertThat(run.out()).contains("giống  candidates.csv", "tính lại giống hệt").doesNotContain("KHÁC");
	}

	@Test
	void anAlteredRowIsNamedAndEndsWithFour() throws IOException {
		long id = assess();
		this.jdbc.sql("update candidates set \"status\" = 'eligible!' where run_id = ? and seq = 2").param(id).update();
		CommandRun run = CommandRun.of("verify", id, "--data", data() + ".mv.db");
		assertThat(run.code()).isEqualTo(4);
		assertThat(run.out()).contains("KHÁC   candidates.csv",
				"candidates.csv, dòng 3, cột status: đang lưu \"eligible!\"", "KHÔNG giống");
	}

	@Test
	void whatIsNotThereIsSaid() throws IOException {
		CommandRun run = CommandRun.of("verify", 987_654, "--data", data());
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).contains("Không có lần đánh giá 987654");
		CommandRun none = CommandRun.of("verify", 1, "--data", folder.resolve("none"));
		assertThat(none.code()).isEqualTo(1);
		assertThat(none.err()).contains("Không có cơ sở dữ liệu");
		assertThat(folder.resolve("none.mv.db")).doesNotExist();
	}

	@Test
	void aDatabaseThatTheApplicationHoldsIsSaidToBeInUse() throws IOException {
		Path file = Files.createFile(folder.resolve("held.mv.db"));
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			assertThat(lock.isValid()).isTrue();
			CommandRun run = CommandRun.of("verify", 1, "--data", folder.resolve("held"));
			assertThat(run.code()).isEqualTo(1);
			assertThat(run.err()).contains("đang được chương trình dùng", "nút Tính lại");
		}
	}

	private static String data() {
		return folder.resolve("thidua").toString();
	}

	private long assess() throws IOException {
		Dossier dossier = Objects.requireNonNull(DossierReader.read(DOSSIER).dossier());
		return this.assessments.assessNow(dossier, new StoredDossier("two-laws-2023", DossierFile.bytes(DOSSIER)),
				Register.HERE, this.rules.state().release(), "an");
	}

}
