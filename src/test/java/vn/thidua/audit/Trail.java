package vn.thidua.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;

/** An audit trail in a database of its own, to be tampered with. */
final class Trail implements AutoCloseable {

	static final Actor AN = new Actor("an", Role.COMMITTEE, "", "10.0.0.7");

	private static final String INSERT = "insert into audit_event values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

	private final JdbcConnectionPool pool = JdbcConnectionPool
		.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE", "sa", "");

	final JdbcTemplate jdbc = new JdbcTemplate(this.pool);

	private final TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(this.pool));

	Trail() {
		Flyway.configure().dataSource(this.pool).load().migrate();
	}

	/** A trail of that many rows. */
	static Trail of(int rows) {
		Trail trail = new Trail();
		for (int i = 1; i <= rows; i++) {
			trail.record("run " + i);
		}
		return trail;
	}

	void record(String subject) {
		record(subject, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
	}

	void record(String subject, Clock clock) {
		AuditLog log = new AuditLog(JdbcClient.create(this.pool), clock);
		this.transactions.executeWithoutResult((status) -> log.record(AN, "run.start", subject, "cũ", "mới"));
	}

	/** Writes rows that nobody recorded, chained as they should be. */
	void write(int rows) {
		List<Object[]> batch = new ArrayList<>();
		AuditHead head = new AuditHead(0, "");
		for (int i = 1; i <= rows; i++) {
			AuditEntry entry = new AuditEntry(i, Instant.EPOCH.plusSeconds(i), "an", "ADMIN", "", "run.start",
					"run " + i, "", "", head.hash(), "")
				.hashed();
			head = new AuditHead(i, entry.hash());
			batch.add(cells(entry));
		}
		this.jdbc.batchUpdate(INSERT, batch);
		this.jdbc.update("update audit_head set seq = ?, hash = ?", head.seq(), head.hash());
	}

	/** Writes a row over the one of that number. */
	void overwrite(AuditEntry entry) {
		this.jdbc.update("delete from audit_event where seq = ?", entry.seq());
		this.jdbc.update(INSERT, cells(entry));
	}

	AuditEntry entry(long seq) {
		return this.jdbc.query(AuditRows.SELECT + " where seq = ?", AuditRows::entry, seq).get(0);
	}

	AuditVerdict verify() {
		return verify(null);
	}

	AuditVerdict verify(@Nullable AuditHead noted) {
		return new AuditVerification(this.jdbc).verify(noted);
	}

	private static Object[] cells(AuditEntry entry) {
		return new Object[] { entry.seq(), OffsetDateTime.ofInstant(entry.happenedAt(), ZoneOffset.UTC), entry.actor(),
				entry.role(), entry.origin(), entry.action(), entry.subject(), entry.before(), entry.after(),
				entry.previous(), entry.hash() };
	}

	@Override
	public void close() {
		this.jdbc.execute("shutdown");
		this.pool.dispose();
	}

}
