package vn.thidua.command;

import java.nio.file.Path;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code thidua account}, over a database file. */
class AccountCommandTests {

	@TempDir
	private Path folder;

	private JdbcTemplate jdbc;

	@BeforeEach
	void anAccountThatFailed() {
		DriverManagerDataSource source = new DriverManagerDataSource(
				"jdbc:h2:file:" + data() + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE", "sa", "");
		Flyway.configure().dataSource(source).load().migrate();
		this.jdbc = new JdbcTemplate(source);
		this.jdbc.update("""
				insert into account (version, name, name_key, display_name, email, role, unit_code, password_hash,
					must_change, enabled, failures, locked_until, created_at, created_by)
				values (0, 'Thu', 'thu', '', '', 'ADMIN', '', 'x', false, false, 9,
					timestamp with time zone '2099-01-01 00:00:00Z', current_timestamp, 'test')
				""");
	}

	@Test
	void unlockForgetsWhatFailedAndIsRecorded() {
		CommandRun run = CommandRun.of("account", "unlock", "THU", "--data", data());
		assertThat(run.err()).isEmpty();
		assertThat(run.code()).isZero();
		assertThat(run.out()).contains("Đã xóa các lần nhập sai");
		assertThat(this.jdbc.queryForMap("select failures, locked_until, unlocks, enabled from account"))
			.containsEntry("failures", 0)
			.containsEntry("locked_until", null)
			.containsEntry("unlocks", 1)
			.containsEntry("enabled", false);
		assertThat(recorded()).isEqualTo("program|account.unlock|account Thu");
		assertThat(CommandRun.of("audit", "verify", "--data", data()).code()).isZero();
	}

	@Test
	void approveDoesWhatWaitsAndIsRecorded() {
		this.jdbc.update("""
				insert into account_request (account_id, account_name, account_version, kind, display_name, email, role,
					unit_code, state, open_slot, requested_at, requested_by)
				select id, name, version, 'ENABLE', '', '', 'ADMIN', '', 'open', 1, current_timestamp, 'an' from account
				""");
		CommandRun run = CommandRun.of("account", "approve", "thu", "--data", data());
		assertThat(run.code()).isZero();
		assertThat(run.out()).contains("Đã duyệt đề nghị của an về tài khoản thu");
		assertThat(this.jdbc.queryForObject("select enabled and barred_until > current_timestamp from account",
				Boolean.class))
			.isTrue();
		assertThat(recorded()).isEqualTo("program|account.request-approve|account Thu");
		assertThat(CommandRun.of("account", "approve", "thu", "--data", data()).code()).as("once").isEqualTo(1);
	}

	@Test
	void whatCannotBeDoneEndsWithOneAndSaysWhatToDo() {
		CommandRun nobody = CommandRun.of("account", "unlock", "ai", "--data", data());
		assertThat(nobody.code()).isEqualTo(1);
		assertThat(nobody.err()).contains("Không có tài khoản ai", "trang Tài khoản");
		CommandRun nothing = CommandRun.of("account", "approve", "thu", "--data", data());
		assertThat(nothing.code()).isEqualTo(1);
		assertThat(nothing.err()).contains("Không có đề nghị nào");
		CommandRun none = CommandRun.of("account", "unlock", "thu", "--data", this.folder.resolve("none"));
		assertThat(none.code()).isEqualTo(1);
		assertThat(none.err()).contains("Không có cơ sở dữ liệu");
		CommandRun incomplete = CommandRun.of("account");
		assertThat(incomplete.code()).isEqualTo(1);
		assertThat(incomplete.err()).contains("account unlock");
	}

	private String recorded() {
		return this.jdbc
			.query("select actor, action, subject from audit_event",
					(row, number) -> row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3))
			.get(0);
	}

	private String data() {
		return this.folder.resolve("thidua").toString();
	}

}
