package vn.thidua.assessment.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionException;
import vn.thidua.audit.AuditHead;
import vn.thidua.audit.AuditVerdict;
import vn.thidua.audit.AuditVerification;
import vn.thidua.rulebase.RuleBook;

/** The database of the application, opened without it. */
public final class StoredDatabase implements Closeable {

	private static final int IN_USE = 90020;

	private static final int ABSENT = 90146;

	private final SingleConnectionDataSource source;

	private StoredDatabase(SingleConnectionDataSource source) {
		this.source = source;
	}

	/** Why a database cannot be read. */
	public enum Fault {

		/** The running application holds it. */
		IN_USE,
		/** There is none. */
		ABSENT,
		/** It is not one of this version, or anything else. */
		OTHER

	}

	/** A database that cannot be read. */
	public static final class Unreadable extends IOException {

		private static final long serialVersionUID = 1L;

		private final Fault fault;

		Unreadable(Fault fault, Throwable cause) {
			super(cause.getMessage(), cause);
			this.fault = fault;
		}

		/** Why. */
		public Fault fault() {
			return this.fault;
		}

	}

	/**
	 * Names a database; it is opened when it is first read.
	 * @param data the file of the database without its ending, or a JDBC address
	 */
	public static StoredDatabase at(String data, String user, String password) {
		String url = data.startsWith("jdbc:") ? data
				: "jdbc:h2:file:" + Path.of(data.replaceFirst("\\.mv\\.db$", "")).toAbsolutePath().normalize()
						+ ";IFEXISTS=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
		return new StoredDatabase(new SingleConnectionDataSource(url, user, password, true));
	}

	/**
	 * Computes a finished run again; nothing where there is none of that number.
	 * @throws Unreadable if the database cannot be read
	 */
	public Optional<Replay> replay(long run, RuleBook book) throws IOException {
		JdbcTemplate jdbc = new JdbcTemplate(this.source);
		return read(() -> new Replaying(jdbc, book).replay(run));
	}

	/**
	 * Verifies the audit trail.
	 * @param noted a row that was noted down elsewhere; nothing where none was
	 * @throws Unreadable if the database cannot be read
	 */
	public AuditVerdict verifyAudit(@Nullable AuditHead noted) throws IOException {
		return read(() -> new AuditVerification(new JdbcTemplate(this.source)).verify(noted));
	}

	/**
	 * Does something else with the database.
	 * @throws Unreadable if it cannot be read
	 */
	public <T> T use(Function<DataSource, T> work) throws IOException {
		return read(() -> work.apply(this.source));
	}

	private interface Reading<T> {

		T read() throws IOException;

	}

	private static <T> T read(Reading<T> reading) throws IOException {
		try {
			return reading.read();
		}
		catch (DataAccessException | TransactionException ex) {
			throw new Unreadable(fault(ex), ex.getMostSpecificCause());
		}
	}

	private static Fault fault(Throwable cause) {
		for (Throwable at = cause; at != null; at = at.getCause()) {
			if (at instanceof SQLException one && one.getErrorCode() == IN_USE) {
				return Fault.IN_USE;
			}
			if (at instanceof SQLException one && one.getErrorCode() == ABSENT) {
				return Fault.ABSENT;
			}
		}
		return Fault.OTHER;
	}

	@Override
	public void close() {
		this.source.destroy();
	}

}
