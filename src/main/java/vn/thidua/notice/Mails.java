package vn.thidua.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.audit.AuditLog;
import vn.thidua.sql.Rows;

/** Shows the committee which letters did not arrive. */
@Service
@Transactional
public class Mails {

	private final JdbcClient jdbc;

	private final Rights rights;

	private final ObjectProvider<JavaMailSender> mail;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final Clock clock;

	Mails(JdbcClient jdbc, Rights rights, ObjectProvider<JavaMailSender> mail, ApplicationEventPublisher events,
			AuditLog audit, Clock clock) {
		this.audit = audit;
		this.jdbc = jdbc;
		this.rights = rights;
		this.mail = mail;
		this.events = events;
		this.clock = clock;
	}

	/** Whether a mail server is set. */
	public boolean set() {
		return this.mail.getIfAvailable() != null;
	}

	/**
	 * The addresses to which the last letter about a period could not be sent, each with
	 * that letter.
	 */
	@Transactional(readOnly = true)
	public List<Undelivered> failed(Actor actor, String period) {
		this.rights.require(actor, Action.READ_REPORT);
		return this.jdbc.sql("""
				select m.id, m.unit_code, coalesce(u.name, m.unit_code) as unit, m.account_name as account, m.address,
					m.failure, m.ended_at
				from notice_mail m left join register_unit u on u.code = m.unit_code
				where m.period = :period and m.state = 'failed' and m.id = (select max(n.id) from notice_mail n
					where n.period = m.period and n.address = m.address and n.account_name = m.account_name)
				order by m.unit_code, m.account_name
				""").param("period", period).query(Rows.of(Undelivered.class)).list();
	}

	/** Tries the letters about a period that have failed once more. */
	public int retry(Actor actor, String period) {
		this.rights.require(actor, Action.RECEIVE);
		int tried = this.jdbc.sql("""
				update notice_mail set state = 'pending', attempts = 0, due_at = ?, ended_at = null
				where period = ? and state = 'failed'
				""").params(OffsetDateTime.now(this.clock), period).update();
		this.events.publishEvent(new Outbox.Waiting());
		this.audit.record(actor, "period.mail-retry", "period " + period, "", tried + " letters");
		return tried;
	}

}
