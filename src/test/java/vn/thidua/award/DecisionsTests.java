package vn.thidua.award;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

	@Test
	void readingDecisionsGivesTheConnectionBack() throws SQLException {
		Decisions committee = As.committee(this.decisions);
		int most = this.pool.unwrap(HikariDataSource.class).getMaximumPoolSize();
		for (int read = 0; read <= most; read++) {
			assertThat(committee.last(9001, "CSTDCS", List.of("P-01"))).isEmpty();
			assertThat(committee.of(9001, "P-01", "BV-01")).isEmpty();
		}
	}

}
