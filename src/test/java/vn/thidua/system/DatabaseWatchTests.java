package vn.thidua.system;

import java.nio.file.Path;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A database that closed itself is told as such and taken up again. */
class DatabaseWatchTests {

	@TempDir
	private Path folder;

	private HikariDataSource source() {
		HikariConfig pool = new HikariConfig();
		pool.setJdbcUrl("jdbc:h2:file:" + this.folder.resolve("data") + ";WRITE_DELAY=0");
		pool.setUsername("sa");
		pool.setMaximumPoolSize(5);
		pool.setMinimumIdle(5);
		return new HikariDataSource(pool);
	}

	@Test
	void aDatabaseThatClosedItselfIsDownAndTakenUpAgain() {
		try (HikariDataSource source = source()) {
			JdbcTemplate jdbc = new JdbcTemplate(source);
			jdbc.execute("create table kept (a int)");
			jdbc.update("insert into kept values (1)");
			DatabaseWatch watch = new DatabaseWatch(source);
			watch.watch();
			assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
			catchThrowable(() -> jdbc.execute("shutdown immediately"));
			Throwable failure = catchThrowable(() -> jdbc.queryForObject("select a from kept", Integer.class));
			assertThat(DatabaseWatch.unavailable(failure)).isTrue();
			assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN);
			for (int i = 0; i < 5; i++) {
				watch.watch();
			}
			assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
			assertThat(jdbc.queryForObject("select a from kept", Integer.class)).isOne();
		}
	}

	@Test
	void aFullDiskIsKnownByWhatTheStoreSays() {
		SQLException full = new SQLException(
				"General error: \"org.h2.mvstore.MVStoreException: Writing to sun.nio.ch.FileChannelImpl failed\"",
				"HY000", 50_000);
		assertThat(DatabaseWatch.unavailable(new UncategorizedSQLException("store", "insert", full))).isTrue();
		assertThat(DatabaseWatch.unavailable(new SQLException("General error: \"x\"", "HY000", 50_000))).isFalse();
		assertThat(DatabaseWatch.unavailable(new IllegalStateException())).isFalse();
		assertThat(DatabaseWatch.unavailable(null)).isFalse();
	}

}
