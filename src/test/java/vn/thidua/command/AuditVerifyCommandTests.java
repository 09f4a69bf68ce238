package vn.thidua.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.thidua.audit.AuditEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code thidua audit verify}, over a database file. */
class AuditVerifyCommandTests {

	@TempDir
	private Path folder;

	private JdbcTemplate jdbc;

	private final List<String> hashes = new ArrayList<>();

	@BeforeEach
	void threeRows() {
		DriverManagerDataSource source = new DriverManagerDataSource(
				"jdbc:h2:file:" + data() + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE", "sa", "");
		Flyway.configure().dataSource(source).load().migrate();
		this.jdbc = new JdbcTemplate(source);
		for (int seq = 1; seq <= 3; seq++) {
			AuditEntry entry = entry(seq, "");
			this.hashes.add(entry.computed());
			this.jdbc.update("insert into audit_event values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", seq,
					OffsetDateTime.ofInstant(entry.happenedAt(), ZoneOffset.UTC), entry.actor(), entry.role(),
					entry.origin(), entry.action(), entry.subject(), entry.before(), entry.after(), entry.previous(),
					entry.computed());
		}
		this.jdbc.update("update audit_head set seq = 3, hash = ?", this.hashes.get(2));
	}

	@Test
	void aWholeTrailEndsWithZeroAndPrintsTheRowToNoteDown() {
		CommandRun run = CommandRun.of("audit", "verify", "--data", data());
		assertThat(run.err()).isEmpty();
		assertThat(run.code()).isZero();
		assertThat(run.out()).contains("Nhật ký nguyên vẹn: 3 dòng.", "Dòng cuối: 3:" + this.hashes.get(2));
		assertThat(CommandRun.of("audit", "verify", "--data", data(), "--head", "2:" + this.hashes.get(1)).code())
			.isZero();
	}

	@Test
	void aChangedRowEndsWithFourAndIsNamed() {
		this.jdbc.update("update audit_event set subject = 'run 9' where seq = 2");
		CommandRun run = CommandRun.of("audit", "verify", "--data", data() + ".mv.db");
		assertThat(run.code()).isEqualTo(4);
		assertThat(run.out()).contains("KHÔNG NGUYÊN VẸN: dòng 2 đã bị sửa nội dung", "Cần có: " + this.hashes.get(1));
	}

	@Test
	void missingRowsAreNamed() {
		this.jdbc.update("delete from audit_event where seq > 1");
		CommandRun run = CommandRun.of("audit", "verify", "--data", data());
		assertThat(run.code()).isEqualTo(4);
		assertThat(run.out()).contains("mất từ dòng 2 đến dòng 3, ở cuối");
	}

	@Test
	void aRowNotedDownThatIsNotThereEndsWithFour() {
		CommandRun run = CommandRun.of("audit", "verify", "--data", data(), "--head", "3:" + "0".repeat(64));
		assertThat(run.code()).isEqualTo(4);
		assertThat(run.out()).contains("dòng 3 không phải dòng đã ghi lại ở nơi khác");
		assertThat(CommandRun.of("audit", "verify", "--data", data(), "--head", "4:" + "0".repeat(64)).code())
			.isEqualTo(4);
	}

	@Test
	void whatCannotBeReadEndsWithOne() throws IOException {
		CommandRun head = CommandRun.of("audit", "verify", "--data", data(), "--head", "3");
		assertThat(head.code()).isEqualTo(1);
		assertThat(head.err()).contains("Không đọc được --head 3");
		CommandRun none = CommandRun.of("audit", "verify", "--data", this.folder.resolve("none"));
		assertThat(none.code()).isEqualTo(1);
		assertThat(none.err()).contains("Không có cơ sở dữ liệu");
		this.jdbc.execute("drop table audit_event");
		CommandRun older = CommandRun.of("audit", "verify", "--data", data());
		assertThat(older.code()).isEqualTo(1);
		assertThat(older.err()).contains("Không đọc được cơ sở dữ liệu");
		CommandRun incomplete = CommandRun.of("audit");
		assertThat(incomplete.code()).isEqualTo(1);
		assertThat(incomplete.err()).contains("audit verify");
	}

	@Test
	void aDatabaseThatTheApplicationHoldsIsSaidToBeInUse() throws IOException {
		Path file = Files.createFile(this.folder.resolve("held.mv.db"));
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			assertThat(lock.isValid()).isTrue();
			CommandRun run = CommandRun.of("audit", "verify", "--data", this.folder.resolve("held"));
			assertThat(run.code()).isEqualTo(1);
			assertThat(run.err()).contains("đang được chương trình dùng", "trang Nhật ký");
		}
	}

	private AuditEntry entry(int seq, String hash) {
		return new AuditEntry(seq, Instant.parse("2026-11-27T08:00:00.000001Z"), "an", "ADMIN", "10.0.0.7", "run.start",
				"run " + seq, "", "", (seq == 1) ? "" : this.hashes.get(seq - 2), hash);
	}

	private String data() {
		return this.folder.resolve("thidua").toString();
	}

}
