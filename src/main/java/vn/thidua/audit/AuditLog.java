package vn.thidua.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;

/**
 * Appends to the audit trail, in the transaction of what is recorded: both are there or
 * neither is. Rows are never changed.
 */
@Component
public class AuditLog {

	private static final String HEAD = "select seq, hash from audit_head where id = 1 for update";

	private final JdbcClient jdbc;

	AuditLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Records what was done.
	 * @param actor who did it
	 * @param action a code such as {@code submission.accept}
	 * @param subject with what
	 * @param before what it was; empty where nothing was
	 * @param after what it became; empty where nothing is
	 */
	@Transactional
	public void record(Actor actor, String action, String subject, String before, String after) {
		Head head = this.jdbc.sql(HEAD).query(Head.class).single();
		AuditEntry entry = new AuditEntry(head.seq() + 1, Instant.now().truncatedTo(ChronoUnit.MICROS), actor.name(),
				actor.role().name(), actor.origin(), action, subject, before, after, head.hash(), "")
			.hashed();
		this.jdbc.sql("insert into audit_event values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(entry.seq(), OffsetDateTime.ofInstant(entry.happenedAt(), ZoneOffset.UTC), entry.actor(),
					entry.role(), entry.origin(), entry.action(), entry.subject(), entry.before(), entry.after(),
					entry.previous(), entry.hash())
			.update();
		this.jdbc.sql("update audit_head set seq = ?, hash = ? where id = 1")
			.params(entry.seq(), entry.hash())
			.update();
	}

	private record Head(long seq, String hash) {
	}

}
