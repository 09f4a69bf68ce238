package vn.thidua.assessment.run;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** To whom dossiers belong that were kept before dossiers belonged to anybody. */
class RegisterMigrationTests {

	private final DriverManagerDataSource database = new DriverManagerDataSource(
			"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE", "sa", "");

	private final JdbcTemplate jdbc = new JdbcTemplate(this.database);

	@Test
	void onlyWhatWasDrawnFromSubmissionsBelongsHere() {
		migrate("24?");
		for (String digest : new String[] { "drawn", "province", "owner", "kept", "nobody" }) {
			this.jdbc.update("insert into stored_dossier (digest, name, content) values (?, ?, X'')", digest, digest);
		}
		run(1, "owner", "an", "");
		run(2, "owner", "binh", "");
		run(3, "province", "an", "Hòa Bình");
		run(4, "drawn", "an", "Bắc Giang");
		this.jdbc.update("insert into period_run (run_id, period, left_out, started_at, started_by)"
				+ " values (4, '2023', false, current_timestamp, 'an')");
		this.jdbc.update("insert into audit_event (seq, happened_at, actor, role, origin, action, subject,"
				+ " before_value, after_value, previous_hash, hash) values (1, current_timestamp, 'chi', 'COMMITTEE',"
				+ " '', 'dossier.keep', 'dossier kept', '', '', '', '')");
		migrate("latest");
		Map<String, String> registers = this.jdbc.queryForList("select digest, register from stored_dossier")
			.stream()
			.collect(Collectors.toMap((row) -> String.valueOf(row.get("DIGEST")),
					(row) -> String.valueOf(row.get("REGISTER"))));
		assertThat(registers).isEqualTo(Map.of("drawn", "here", "province", "province:Hòa Bình", "owner", "owner:an",
				"kept", "owner:chi", "nobody", "owner:"));
	}

	private void run(long id, String dossier, String by, String province) {
		this.jdbc.update("insert into run (id, version, status, period, as_of, title, source, illustrative,"
				+ " dossier_name, dossier_digest, release_digest, created_at, created_by, province)"
				+ " values (?, 1, 'finished', '2023', date '2023-12-31', '', '', true, 'x', ?, 'r',"
				+ " current_timestamp, ?, ?)", id, dossier, by, province);
	}

	private void migrate(String target) {
		Flyway.configure().dataSource(this.database).target(target).load().migrate();
	}

}
