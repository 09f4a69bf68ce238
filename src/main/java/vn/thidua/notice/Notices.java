package vn.thidua.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Role;

/**
 * Tells the accounts of a unit, or the committee, what concerns them, in the transaction
 * of what happened. An account sees what is addressed to its own unit or role and marks
 * it read for itself alone.
 */
@Service
@Transactional
public class Notices {

	/** How many stand on a page. */
	public static final int PAGE = 50;

	private static final String MINE = """
			from notice n left join notice_read r on r.notice_id = n.id and r.account_name = :account
			where n.unit_code = :unit
			""";

	private static final TypeReference<List<String>> DETAILS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Outbox outbox;

	private final Clock clock;

	Notices(JdbcClient jdbc, JdbcTemplate batches, Outbox outbox, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Tells news; whoever calls it has seen to the right of the one who does what is
	 * told. Units also get it by e-mail where a mail server is set.
	 */
	public void tell(Actor by, List<News> news) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.batches.batchUpdate("""
				insert into notice (unit_code, code, period, details, path, created_at, created_by)
				values (?, ?, ?, ?, ?, ?, ?)
				""",
				news.stream()
					.map((one) -> new Object[] { one.unitCode(), one.code(), one.period(),
							JsonMapper.shared().writeValueAsString(one.details()), one.path(), now, by.name() })
					.toList());
		this.outbox.put(news.stream().filter((one) -> !one.unitCode().isEmpty()).toList());
	}

	/** How many notices the account has not read. */
	@Transactional(readOnly = true)
	public long unread(Actor actor) {
		return addressed(actor)
				? mine("select count(*) " + MINE + " and r.notice_id is null", actor).query(Long.class).single() : 0;
	}

	/** How many notices the account has. */
	@Transactional(readOnly = true)
	public long count(Actor actor) {
		return addressed(actor) ? mine("select count(*) " + MINE, actor).query(Long.class).single() : 0;
	}

	/** A page of the account's notices, the latest first. */
	@Transactional(readOnly = true)
	public List<Notice> page(Actor actor, int offset) {
		if (!addressed(actor)) {
			return List.of();
		}
		return mine("""
				select n.id, n.code, n.period, n.details, n.path, n.created_at, r.notice_id as read_id
				""" + MINE + " order by n.id desc offset :offset rows fetch first :size rows only", actor)
			.param("offset", offset)
			.param("size", PAGE)
			.query(Notices::notice)
			.list();
	}

	/**
	 * Marks a notice as read by the account.
	 * @throws NotFound if the account has none of that number
	 */
	public void read(Actor actor, long id) {
		if (!addressed(actor) || mine("select count(*) " + MINE + " and n.id = :id", actor).param("id", id)
			.query(Long.class)
			.single() == 0) {
			throw new NotFound("notice " + id);
		}
		mark(actor, " and n.id = " + id);
	}

	/** Marks all notices as read by the account. */
	public void readAll(Actor actor) {
		if (addressed(actor)) {
			mark(actor, "");
		}
	}

	private void mark(Actor actor, String which) {
		mine("insert into notice_read (account_name, notice_id, read_at) select cast(:account as varchar), n.id, cast(:now as timestamp with time zone) "
				+ MINE + " and r.notice_id is null" + which, actor)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	private JdbcClient.StatementSpec mine(String sql, Actor actor) {
		return this.jdbc.sql(sql).param("account", actor.name()).param("unit", actor.unitCode());
	}

	/** Notices go to accounts of units and to the committee. */
	private static boolean addressed(Actor actor) {
		return actor.role() == Role.COMMITTEE || (actor.role() == Role.UNIT && !actor.unitCode().isEmpty());
	}

	private static Notice notice(ResultSet row, int number) throws SQLException {
		return new Notice(row.getLong("id"), row.getString("code"), row.getString("period"),
				JsonMapper.shared().readValue(row.getString("details"), DETAILS), row.getString("path"),
				row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getObject("read_id") != null);
	}

}
