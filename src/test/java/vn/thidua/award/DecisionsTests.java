package vn.thidua.award;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.ApplicationTest;
import vn.thidua.access.As;

import static org.assertj.core.api.Assertions.assertThat;

/** Decisions are read outside a transaction, too: nothing may stay open behind them. */
@ApplicationTest
class DecisionsTests {

	@Autowired
	private Decisions decisions;

	@Autowired
	private DataSource pool;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void away() {
		this.jdbc.sql("delete from run where id = 9001").update();
	}

	@Test
	void readingDecisionsGivesTheConnectionBack() throws SQLException {
		this.jdbc.sql("""
				insert into run (id, version, status, period, as_of, title, source, illustrative, dossier_name,
					dossier_digest, release_digest, created_at, created_by, finished_at, failure)
				values (9001, 1, 'finished', '2023', date '2023-12-31', '', '', true, 'x.zip', 'd', 'r',
					current_timestamp, 'an', current_timestamp, null)
				""").update();
		Decisions committee = As.committee(this.decisions);
		int most = this.pool.unwrap(HikariDataSource.class).getMaximumPoolSize();
		for (int read = 0; read <= most; read++) {
			assertThat(committee.last(9001, "CSTDCS", List.of("P-01"))).isEmpty();
			assertThat(committee.of(9001, "P-01", "BV-01")).isEmpty();
		}
	}

}
