package vn.thidua.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.sql.Rows;

/**
 * Keeps letters until they are sent. They are put here in the transaction of what they
 * tell, so that none is sent of what did not happen and none is lost by a stop.
 */
@Component
class Outbox {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final int CHUNK = 1_000;

	/** For how long nobody else tries a letter that is being sent. */
	private static final Duration LEASE = Duration.ofMinutes(10);

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final NoticeText texts;

	private final ObjectProvider<JavaMailSender> mail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final String address;

	Outbox(JdbcClient jdbc, JdbcTemplate batches, NoticeText texts, ObjectProvider<JavaMailSender> mail,
			ApplicationEventPublisher events, Clock clock, @Value("${thidua.public-url}") String address) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.texts = texts;
		this.mail = mail;
		this.events = events;
		this.clock = clock;
		this.address = address.replaceFirst("/+$", "");
	}

	/** Whether letters wait. */
	record Waiting() {
	}

	private record Reader(String unitCode, String unit, String account, String email) {
	}

	/** Writes a letter to each account of the units that has an address. */
	void put(List<News> news) {
		if (news.isEmpty() || this.mail.getIfAvailable() == null) {
			return;
		}
		Map<String, List<Reader>> readers = readers(news.stream().map(News::unitCode).distinct().toList());
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.batches.batchUpdate("""
				insert into notice_mail (unit_code, period, account_name, address, subject, body, state, attempts,
					due_at, failure, created_at)
				values (?, ?, ?, ?, ?, ?, 'pending', 0, ?, '', ?)
				""",
				news.stream()
					.flatMap((one) -> readers.getOrDefault(one.unitCode(), List.of())
						.stream()
						.map((reader) -> new Object[] { one.unitCode(), one.period(), reader.account(), reader.email(),
								subject(one), body(one, reader), now, now }))
					.toList());
		this.events.publishEvent(new Waiting());
	}

	/** The letters that are due; each is nobody else's for a while. */
	@Transactional
	public List<Letter> take(int most) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		return this.jdbc.sql("""
				select id, address, subject, body, attempts from notice_mail
				where state = 'pending' and due_at <= :now order by due_at, id fetch first :most rows only
				""")
			.param("now", now)
			.param("most", most)
			.query(Rows.of(Letter.class))
			.list()
			.stream()
			.filter((letter) -> claimed(letter, now))
			.toList();
	}

	/** A letter was sent. */
	@Transactional
	public void sent(Letter letter) {
		end(letter, "sent", "");
	}

	/**
	 * An attempt failed: another follows unless the address is wrong or it was the last.
	 */
	@Transactional
	public void failed(Letter letter, String why, boolean forGood) {
		if (forGood || letter.last()) {
			end(letter, "failed", why);
			return;
		}
		this.jdbc.sql("update notice_mail set due_at = ?, failure = ? where id = ?")
			.params(OffsetDateTime.now(this.clock).plus(letter.pause()), why, letter.id())
			.update();
	}

	private void end(Letter letter, String state, String why) {
		this.jdbc.sql("update notice_mail set state = ?, failure = ?, ended_at = ? where id = ?")
			.params(state, why, OffsetDateTime.now(this.clock), letter.id())
			.update();
	}

	private boolean claimed(Letter letter, OffsetDateTime now) {
		return this.jdbc.sql("""
				update notice_mail set attempts = attempts + 1, due_at = ?
				where id = ? and state = 'pending' and attempts = ?
				""").params(now.plus(LEASE), letter.id(), letter.attempts()).update() == 1;
	}

	private Map<String, List<Reader>> readers(List<String> units) {
		List<Reader> readers = new ArrayList<>();
		for (int from = 0; from < units.size(); from += CHUNK) {
			readers.addAll(this.jdbc.sql("""
					select a.unit_code, coalesce(u.name, a.unit_code) as unit, a.name as account, a.email
					from account a left join register_unit u on u.code = a.unit_code
					where a.role = 'UNIT' and a.enabled and a.email <> '' and a.unit_code in (:units)
					order by a.name
					""")
				.param("units", units.subList(from, Math.min(units.size(), from + CHUNK)))
				.query(Rows.of(Reader.class))
				.list());
		}
		return readers.stream().collect(Collectors.groupingBy(Reader::unitCode));
	}

	private String subject(News news) {
		return this.texts.of("notice.mail.subject", VIETNAMESE,
				this.texts.of("notice.mail.subject." + news.code(), VIETNAMESE));
	}

	private String body(News news, Reader reader) {
		String where = this.address.isEmpty() ? this.texts.of("notice.mail.open", VIETNAMESE)
				: this.texts.of("notice.mail.link", VIETNAMESE, this.address + news.path());
		return this.texts.of("notice.mail.body", VIETNAMESE, reader.unit(), this.texts.of(news, VIETNAMESE), where,
				reader.account());
	}

}
