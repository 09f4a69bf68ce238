package vn.thidua.audit;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.Actor;
import vn.thidua.account.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** How many rows failures make that come by the hundred. */
@ApplicationTest
@Transactional
class FailureLogTests {

	private final MovableClock clock = new MovableClock();

	@Autowired
	private AuditLog log;

	@Autowired
	private JdbcClient jdbc;

	private FailureLog failures;

	@BeforeEach
	void aLog() {
		this.failures = new FailureLog(this.log, this.clock);
	}

	@Test
	void theFirstIsRecordedAtOnceAndTheRestOfTheMinuteInOneRow() {
		fail("10.0.0.1", 300);
		assertThat(rows()).containsExactly("10.0.0.1|unknown");
		this.clock.pass(FailureLog.SPAN);
		this.failures.look();
		assertThat(rows()).containsExactly("10.0.0.1|unknown",
				"10.0.0.1|unknown, repeated=299, since=2024-03-01T08:00:00Z");
	}

	@Test
	void anHourOfItIsSixtyOneRows() {
		for (int second = 0; second < 3600; second++) {
			fail("10.0.0.1", 50);
			this.clock.pass(Duration.ofSeconds(1));
		}
		this.failures.look();
		assertThat(rows()).hasSizeLessThanOrEqualTo(61);
		assertThat(counted()).isEqualTo(3600 * 50);
	}

	@Test
	void whatFailsOtherwiseIsAnotherRow() {
		fail("10.0.0.1", 3);
		fail("10.0.0.2", 3);
		assertThat(rows()).containsExactly("10.0.0.1|unknown", "10.0.0.2|unknown");
	}

	@Test
	void aMinuteAfterTheLastTheNextIsAFirstAgain() {
		fail("10.0.0.1", 1);
		this.clock.pass(FailureLog.SPAN);
		fail("10.0.0.1", 1);
		assertThat(rows()).containsExactly("10.0.0.1|unknown", "10.0.0.1|unknown");
	}

	@Test
	void thousandsOfAddressesMakeAHundredRowsAndOneForTheOthers() {
		for (int i = 0; i < 5000; i++) {
			fail("10.0." + i / 250 + "." + i % 250, 1);
		}
		this.clock.pass(FailureLog.SPAN);
		this.failures.look();
		assertThat(rows()).hasSize(FailureLog.MOST_KINDS + 2)
			.last()
			.isEqualTo("|many, repeated=4899, since=2024-03-01T08:00:00Z");
	}

	@Test
	void whatIsCountedIsRecordedWhenTheProgramEnds() {
		fail("10.0.0.1", 5);
		this.failures.end();
		assertThat(counted()).isEqualTo(5);
	}

	private void fail(String origin, int times) {
		for (int i = 0; i < times; i++) {
			this.failures.record(Actor.stranger(origin), "account.token-refused", "token", "unknown");
		}
	}

	private int counted() {
		return rows().stream()
			.mapToInt((row) -> row.contains("repeated=") ? Integer.parseInt(row.replaceAll(".*repeated=(\\d+).*", "$1"))
					: 1)
			.sum();
	}

	private List<String> rows() {
		return this.jdbc
			.sql("select origin, after_value from audit_event where action = 'account.token-refused' order by seq")
			.query((row, number) -> row.getString(1) + "|" + row.getString(2))
			.list();
	}

}
