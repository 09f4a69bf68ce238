package vn.thidua.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Actor;
import vn.thidua.sql.Rows;

/**
 * Appends to the audit trail, in the transaction of what is recorded: both are there or
 * neither is. Rows are never changed.
 */
@Component
public class AuditLog {

	private static final String HEAD = "select seq, hash from audit_head where id = 1 for update";

	private static final char NUL = '\0';

	private static final char UNREADABLE = '\uFFFD';

	private final JdbcClient jdbc;

	private final Clock clock;

	/** The trail of that database. */
	public AuditLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Records what was done. Until the transaction ends nobody else can record, so this
	 * is best the last thing that it does.
	 * @param actor who did it
	 * @param action a code such as {@code submission.accept}
	 * @param subject with what
	 * @param before what it was; empty where nothing was
	 * @param after what it became; empty where nothing is
	 */
	@Transactional
	public void record(Actor actor, String action, String subject, String before, String after) {
		AuditHead head = this.jdbc.sql(HEAD).query(Rows.of(AuditHead.class)).single();
		AuditEntry entry = new AuditEntry(head.seq() + 1, this.clock.instant().truncatedTo(ChronoUnit.MICROS),
				storable(actor.name()), actor.role().name(), storable(actor.origin()), action, storable(subject),
				storable(before), storable(after), head.hash(), "")
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

	/** Not every database stores the character of number 0. */
	private static String storable(String text) {
		return text.replace(NUL, UNREADABLE);
	}

}
