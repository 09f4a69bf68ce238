package vn.thidua.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.ApplicationTest;
import vn.thidua.access.As;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.Replays;
import vn.thidua.assessment.run.Seals;
import vn.thidua.assessment.run.StoredDossier;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.format.DossierFile;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.unit.Register;

import static org.assertj.core.api.Assertions.assertThat;

/** What is done with runs is recorded with who did it, also what ends on its own. */
@ApplicationTest
class RecordingTests {

	private static final Path FIXTURES = Path.of("fixtures");

	@Autowired
	private Assessments assessments;

	@Autowired
	private Seals seals;

	@Autowired
	private Replays replays;

	@Autowired
	private ActiveRules rules;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void asTheCommittee() {
		this.assessments = As.committee(this.assessments);
		this.seals = As.committee(this.seals);
		this.replays = As.committee(this.replays);
	}

	@Test
	void aRunIsRecordedFromItsBeginToItsSealWithWhoAskedForIt() throws IOException {
		long run = start("awards/two-laws-2023");
		assertThat(actions(run)).containsExactly("run.start by an COMMITTEE", "run.finish by an COMMITTEE");
		assertThat(this.jdbc.sql("select after_value from audit_event where action = 'run.start' and subject = ?")
			.param("run " + run)
			.query(String.class)
			.single()).contains("two-laws-2023", "period 2023", this.rules.state().release().digest());
		assertThat(this.replays.replay(run)).isPresent();
		this.jdbc.sql("delete from sealed_run").update();
		assertThat(this.seals.seal(run, "an", " ")).isPresent();
		assertThat(this.seals.seal(run, "an", "Biên bản 1")).isEmpty();
		this.jdbc.sql("delete from sealed_run").update();
		assertThat(actions(run).subList(2, 4)).containsExactly("run.replay by an COMMITTEE",
				"run.seal by an COMMITTEE");
		assertThat(this.jdbc.sql("select after_value from audit_event where action = 'run.seal' and subject = ?")
			.param("run " + run)
			.query(String.class)
			.single()).startsWith("Biên bản 1: ");
	}

	@Test
	void aRunThatFailsIsRecordedWithTheReason() throws IOException {
		long run = start("formats/errors/criterion-maxima-sum");
		assertThat(actions(run)).containsExactly("run.start by an COMMITTEE", "run.fail by an COMMITTEE");
		assertThat(this.jdbc.sql("select after_value from audit_event where action = 'run.fail' and subject = ?")
			.param("run " + run)
			.query(String.class)
			.single()).contains("scores.csv:4:5");
	}

	@Test
	void theFirstRulesWerePutIntoForceByTheProgram() {
		assertThat(this.jdbc.sql("select actor from audit_event where action = 'release.first'")
			.query(String.class)
			.list()).containsExactly("program");
	}

	private List<String> actions(long run) {
		return this.jdbc.sql("select action, actor, role from audit_event where subject = ? order by seq")
			.param("run " + run)
			.query((row, number) -> row.getString("action") + " by " + row.getString("actor") + " "
					+ row.getString("role"))
			.list();
	}

	private long start(String fixture) throws IOException {
		Path path = FIXTURES.resolve(fixture);
		Dossier dossier = Objects.requireNonNull(DossierReader.read(path).dossier());
		long run = this.assessments.start(dossier,
				new StoredDossier(path.getFileName().toString(), DossierFile.bytes(path)), Register.HERE,
				this.rules.state().release(), "an");
		Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> actions(run).size() == 2);
		return run;
	}

}
