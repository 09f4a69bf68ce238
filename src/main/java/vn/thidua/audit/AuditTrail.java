package vn.thidua.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;

/** Reads the audit trail, for those who may. */
@Service
public class AuditTrail {

	private static final int SIZE = 50;

	private static final int BATCH = 2_000;

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	private final Rights rights;

	private final AuditLog log;

	private final Clock clock;

	AuditTrail(JdbcTemplate template, Rights rights, AuditLog log, Clock clock) {
		this.template = template;
		this.jdbc = JdbcClient.create(template);
		this.rights = rights;
		this.log = log;
		this.clock = clock;
	}

	/** A page of the rows, the newest first; a page beyond the last is the last. */
	public AuditPage page(Actor actor, AuditFilter filter, int wanted) {
		this.rights.require(actor, Action.READ_AUDIT);
		AuditQuery query = AuditQuery.of(filter, this.clock.getZone());
		long total = this.jdbc.sql("select count(*) from audit_event" + query.where())
			.params(query.parameters())
			.query(Long.class)
			.single();
		int pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
		int number = Math.max(1, Math.min(wanted, pages));
		List<AuditEntry> entries = this.jdbc
			.sql(AuditRows.SELECT + query.where() + " order by seq desc limit :size offset :offset")
			.params(query.parameters())
			.param("size", SIZE)
			.param("offset", (number - 1L) * SIZE)
			.query(AuditRows::entry)
			.list();
		return new AuditPage(entries, number, pages, total);
	}

	/** Hands over every row, the oldest first, a batch of them in memory. */
	public void each(Actor actor, AuditFilter filter, Consumer<AuditEntry> taker) {
		this.rights.require(actor, Action.READ_AUDIT);
		AuditQuery query = AuditQuery.of(filter, this.clock.getZone());
		long last = Long.MIN_VALUE;
		List<AuditEntry> batch;
		do {
			AuditQuery next = query.after(last);
			batch = this.jdbc.sql(AuditRows.SELECT + next.where() + " order by seq limit " + BATCH)
				.params(next.parameters())
				.query(AuditRows::entry)
				.list();
			batch.forEach(taker);
			last = batch.isEmpty() ? last : batch.get(batch.size() - 1).seq();
		}
		while (batch.size() == BATCH);
	}

	/** One row. */
	public Optional<AuditEntry> entry(Actor actor, long seq) {
		this.rights.require(actor, Action.READ_AUDIT);
		return this.jdbc.sql(AuditRows.SELECT + " where seq = ?").param(seq).query(AuditRows::entry).optional();
	}

	/** The codes of all actions there are rows of. */
	public List<String> actions(Actor actor) {
		this.rights.require(actor, Action.READ_AUDIT);
		return this.jdbc.sql("select distinct action from audit_event order by action").query(String.class).list();
	}

	/** Verifies the whole trail as it stands now, and records what came of it. */
	public AuditVerdict verify(Actor actor) {
		this.rights.require(actor, Action.READ_AUDIT);
		AuditVerdict verdict = new AuditVerification(this.template).verify(null);
		this.log.record(actor, "audit.verify", "audit", "", verdict.text());
		return verdict;
	}

	/** Records that somebody takes rows away. */
	public void exported(Actor actor, AuditFilter filter) {
		this.rights.require(actor, Action.READ_AUDIT);
		this.log.record(actor, "audit.export", "audit", "", filter.toString());
	}

}
