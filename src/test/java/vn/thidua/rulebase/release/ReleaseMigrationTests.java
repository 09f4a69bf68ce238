package vn.thidua.rulebase.release;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A database of an earlier version keeps its history. */
class ReleaseMigrationTests {

	private final DriverManagerDataSource source = new DriverManagerDataSource(
			"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE", "sa", "");

	private final JdbcClient jdbc = JdbcClient.create(this.source);

	@Test
	void everyOldPublicationBecomesAnActivationAndEqualReleasesBecomeOne() {
		migrate("2");
		publish("a", "Lần đầu");
		publish("b", "Sửa");
		publish("a", "Trả lại");
		migrate("latest");
		List<Map<String, Object>> activations = this.jdbc.sql("select * from release_activation order by id")
			.query()
			.listOfRows();
		assertThat(activations)
			.extracting((row) -> row.get("release_digest"), (row) -> row.get("published_by"),
					(row) -> row.get("reason"), (row) -> row.get("kind"), (row) -> row.get("follows"))
			.containsExactly(tuple("a", "an", "Lần đầu", "first", 0L), tuple("b", "an", "Sửa", "published", 1L),
					tuple("a", "an", "Trả lại", "published", 2L));
		assertThat(this.jdbc.sql("select digest from rule_release order by digest").query(String.class).list())
			.containsExactly("a", "b");
		assertThat(this.jdbc.sql("select content from rule_release where digest = 'b'").query(byte[].class).single())
			.asString()
			.isEqualTo("files of b");
	}

	@Test
	void theNumbersGoOnWhereTheyWere() {
		migrate("2");
		publish("a", "Lần đầu");
		migrate("latest");
		this.jdbc.sql("""
				insert into release_activation (follows, release_digest, published_at, published_by, reason)
				values (1, 'a', current_timestamp, 'an', 'Lại')
				""").update();
		assertThat(this.jdbc.sql("select max(id) from release_activation").query(Long.class).single()).isEqualTo(2);
	}

	private void publish(String digest, String reason) {
		this.jdbc.sql("""
				insert into rule_release (digest, published_at, published_by, reason, content)
				values (?, current_timestamp, 'an', ?, ?)
				""").params(digest, reason, ("files of " + digest).getBytes(StandardCharsets.UTF_8)).update();
	}

	private void migrate(String version) {
		Flyway.configure().dataSource(this.source).target(version).load().migrate();
	}

}
