package vn.thidua.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads the whole audit trail, a batch of rows at a time, and finds the first row that is
 * changed, missing, moved or written anew. Rows that are appended meanwhile do not
 * disturb it.
 */
public final class AuditVerification {

	private static final int BATCH = 2_000;

	private static final String NEXT = AuditRows.SELECT + " where seq > ? and seq <= ? order by seq fetch first "
			+ BATCH + " rows only";

	private static final String BEYOND = "select min(seq) from audit_event"
			+ " where seq > (select max(seq) from audit_head where id = 1)";

	private final JdbcTemplate jdbc;

	/** Verifies the trail of that database. */
	public AuditVerification(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Verifies the trail.
	 * @param noted a row that was noted down elsewhere and must be in the trail; nothing
	 * where none was
	 */
	public AuditVerdict verify(@Nullable AuditHead noted) {
		List<AuditHead> heads = this.jdbc.query("select seq, hash from audit_head where id = 1",
				(row, number) -> new AuditHead(row.getLong("seq"), row.getString("hash")));
		if (heads.isEmpty()) {
			AuditFault fault = new AuditFault(AuditFault.Kind.NO_HEAD, 0, "", "");
			return new AuditVerdict(Instant.now(), 0, new AuditHead(0, ""), fault);
		}
		AuditHead head = heads.get(0);
		AuditChain chain = new AuditChain(head, noted);
		read(head, chain);
		chain.end(this.jdbc.queryForObject(BEYOND, Long.class));
		return new AuditVerdict(Instant.now(), chain.rows(), head, chain.fault());
	}

	private void read(AuditHead head, AuditChain chain) {
		long last = Long.MIN_VALUE;
		List<AuditEntry> batch;
		do {
			batch = this.jdbc.query(NEXT, AuditRows::entry, last, head.seq());
			batch.forEach(chain::take);
			last = batch.isEmpty() ? last : Objects.requireNonNull(batch.get(batch.size() - 1)).seq();
		}
		while (batch.size() == BATCH && chain.sound());
	}

}
