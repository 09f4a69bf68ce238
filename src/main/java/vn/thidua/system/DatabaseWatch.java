package vn.thidua.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells whether the database answers, and takes it up again. H2 closes itself where it
 * cannot write, such as on a full disk, and stays closed as long as anybody holds one of
 * the old connections; so these are given back, and the next one opens the file anew.
 */
@Component("database")
class DatabaseWatch implements HealthIndicator {

	private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

	/** Closed, closed at shutdown, or failed while it wrote or read its file. */
	private static final Set<Integer> CLOSED = Set.of(90_098, 90_121, 90_028, 90_031, 90_067);

	private final DataSource source;

	private boolean answered = true;

	DatabaseWatch(DataSource source) {
		this.source = source;
	}

	@Override
	public Health health() {
		return (probe() == null) ? Health.up().build() : Health.down().build();
	}

	/** Asks the database and gives its connections back where it does not answer. */
	@Scheduled(fixedDelayString = "${thidua.database.watch:5s}")
	synchronized void watch() {
		SQLException why = probe();
		if (why == null) {
			if (!this.answered) {
				LOG.warn("The database answers again");
			}
			this.answered = true;
			return;
		}
		if (this.answered) {
			LOG.error("The database does not answer, nothing can be read or stored. Is the disk full? "
					+ "Free some space: the program then goes on by itself", why);
		}
		this.answered = false;
		giveBack();
	}

	private @Nullable SQLException probe() {
		try (Connection connection = this.source.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("select 1");
			return null;
		}
		catch (SQLException ex) {
			return ex;
		}
	}

	private void giveBack() {
		HikariPoolMXBean pool = (this.source instanceof HikariDataSource hikari) ? hikari.getHikariPoolMXBean() : null;
		if (pool != null) {
			pool.softEvictConnections();
		}
	}

	/** Whether something failed since the database does not answer or cannot write. */
	static boolean unavailable(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException ex && (CLOSED.contains(ex.getErrorCode()) || atTheFile(ex))) {
				return true;
			}
		}
		return false;
	}

	/** What the store itself meets, such as a full disk, is told as a general error. */
	private static boolean atTheFile(SQLException ex) {
		return ex.getErrorCode() == 50_000 && String.valueOf(ex.getMessage()).contains("MVStoreException");
	}

}
