package vn.thidua.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.assessment.OutputFile;
import vn.thidua.audit.AuditVerdict;
import vn.thidua.audit.AuditVerification;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The process is killed while it works. What was answered is there, what was begun is
 * there wholly or not at all, and the work goes on after the next start.
 */
@Tag("kill")
@Timeout(600)
class KillIT {

	private static final int KILLS = 3;

	@TempDir
	private Path folder;

	private void run(String work, String... system) throws IOException {
		Killed.start(this.folder, work, system).await("ended");
	}

	private <T> T stored(Question<T> question) {
		SingleConnectionDataSource source = new SingleConnectionDataSource(Killed.database(this.folder), "sa", "",
				true);
		try {
			return question.ask(new JdbcTemplate(source));
		}
		finally {
			source.destroy();
		}
	}

	private long count(String sql) {
		return stored((jdbc) -> jdbc.queryForObject(sql, Long.class));
	}

	private void theAuditTrailIsWhole() {
		AuditVerdict verdict = stored((jdbc) -> new AuditVerification(jdbc).verify(null));
		assertThat(verdict.whole()).as(verdict.text()).isTrue();
	}

	@Test
	void noAnsweredStepOfASubmissionIsLost() throws Exception {
		run("seed-steps");
		Map<String, String[]> last = new HashMap<>();
		for (int round = 0; round < KILLS; round++) {
			Killed program = Killed.start(this.folder, "steps");
			for (int step = 0; step < 150 + 37 * round; step++) {
				program.await("step");
			}
			List<String> said = program.kill();
			said.stream()
				.filter((one) -> one.startsWith("step "))
				.map((one) -> one.split(" ", -1))
				.forEach((step) -> last.put(step[1], step));
			everyStepIsThere(last);
			theAuditTrailIsWhole();
		}
	}

	private void everyStepIsThere(Map<String, String[]> last) {
		List<Map<String, Object>> rows = stored((jdbc) -> jdbc.queryForList("""
				select s.unit_code, s.version, s.state, f.typed,
					(select count(*) from audit_event a where a.subject = 'submission ' || s.unit_code || ' 2061')
						as recorded
				from submission s left join submission_figure f on f.submission_id = s.id
				"""));
		assertThat(rows).extracting((row) -> (String) row.get("unit_code")).containsAll(last.keySet());
		for (Map<String, Object> row : rows) {
			String[] step = last.getOrDefault((String) row.get("unit_code"), new String[] { "", "", "0", "", "" });
			int version = ((Number) row.get("version")).intValue();
			int lost = Integer.parseInt(step[2]) - version;
			assertThat(lost).as("steps of %s lost", row.get("unit_code")).isNotPositive();
			assertThat(((Number) row.get("recorded")).intValue()).as("half a step").isEqualTo(version);
			if (lost == 0) {
				assertThat(row.get("state")).isEqualTo(step[3]);
				assertThat(step[4]).isIn("", row.get("typed"));
			}
		}
	}

	@Test
	void anImportThatIsCutShortLeavesNothingAndOneThatWasAnsweredIsThere() throws Exception {
		run("seed-import");
		boolean there = false;
		for (int rows : new int[] { 1, KilledProgram.ROWS / 3, KilledProgram.ROWS - 1_000 }) {
			Killed program = Killed.start(this.folder, "import");
			assertThat(program.await("checked")).isEqualTo("checked " + (there ? 0 : KilledProgram.ROWS) + " []");
			program.await((said) -> said.startsWith("written ") && Integer.parseInt(said.substring(8)) >= rows);
			boolean answered = program.kill().stream().anyMatch((said) -> said.startsWith("imported"));
			there = count("select count(*) from import_done") == 1;
			assertThat(there).as("answered is there").isIn(true, answered);
			assertThat(count("select count(*) from submission_figure")).isEqualTo(there ? KilledProgram.ROWS : 0);
			assertThat(count("select count(*) from submission_change where kind = 'figure'"))
				.isEqualTo(there ? KilledProgram.ROWS : 0);
			assertThat(count("select count(*) from submission")).isEqualTo(there ? 1_500 : 0);
			assertThat(count("select count(*) from audit_event where action = 'submission.import'"))
				.isEqualTo(there ? 1 : 0);
			theAuditTrailIsWhole();
		}
		Killed again = Killed.start(this.folder, "import");
		again.await("imported");
		again.kill();
		assertThat(count("select count(*) from import_done")).isOne();
		assertThat(count("select count(*) from submission_figure")).isEqualTo(KilledProgram.ROWS);
	}

	@Test
	void anAssessmentThatIsCutShortIsFailedWithoutLinesAndCanBeRepeated() throws Exception {
		run("seed-assess");
		Killed program = Killed.start(this.folder, "assess", "-Dseen=0");
		long run = Long.parseLong(program.await("run ").substring(4));
		program.await((said) -> said.startsWith("progress ") && Integer.parseInt(said.substring(9)) >= 90);
		program.kill();
		assertThat(status(run)).isEqualTo("running");
		assertThat(count("select count(*) from outcomes where run_id = " + run)).isPositive();
		Killed again = Killed.start(this.folder, "assess", "-Dseen=" + run);
		long second = Long.parseLong(again.await("run ").substring(4));
		assertThat(again.await("assessed")).isEqualTo("assessed finished");
		again.kill();
		assertThat(status(run)).isEqualTo("failed");
		String failure = stored(
				(jdbc) -> jdbc.queryForObject("select failure from run where id = ?", String.class, run));
		assertThat(failure).isEqualTo("Chương trình dừng khi đang đánh giá; hãy đánh giá lại");
		for (OutputFile file : OutputFile.values()) {
			assertThat(count("select count(*) from " + file.base() + " where run_id = " + run)).as(file.base())
				.isZero();
		}
		assertThat(status(second)).isEqualTo("finished");
		assertThat(count("select count(*) from outcomes where run_id = " + second)).isEqualTo(15_000);
		theAuditTrailIsWhole();
	}

	private String status(long run) {
		return stored((jdbc) -> jdbc.queryForObject("select status from run where id = ?", String.class, run));
	}

	private interface Question<T> {

		T ask(JdbcTemplate jdbc);

	}

}
