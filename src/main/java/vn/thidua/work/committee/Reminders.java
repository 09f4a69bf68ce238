package vn.thidua.work.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.audit.AuditLog;
import vn.thidua.notice.News;
import vn.thidua.notice.Notices;
import vn.thidua.planning.ReportingPeriod;

/**
 * Reminds units of what they have still to report. A unit is reminded of a period once a
 * day, unless the committee says that it wants to do so again.
 */
@Service
@Transactional
public class Reminders {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final PeriodUnits units;

	private final PeriodChoice periods;

	private final PeriodLock lock;

	private final Notices notices;

	private final AuditLog audit;

	private final Rights rights;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Clock clock;

	Reminders(PeriodUnits units, PeriodChoice periods, PeriodLock lock, Notices notices, AuditLog audit, Rights rights,
			JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.units = units;
		this.periods = periods;
		this.lock = lock;
		this.notices = notices;
		this.audit = audit;
		this.rights = rights;
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
	}

	/**
	 * Reminds one unit.
	 * @param again whether also where it was already reminded today
	 * @throws NotFound if nothing is expected of such a unit
	 * @throws CommitteeRefused if it was already reminded today, the period is closed, or
	 * the committee does not wait for it
	 */
	public Reminded one(Actor actor, String period, String unitCode, boolean again) {
		ReportingPeriod open = open(actor, period);
		if (!this.units.codes(actor, open, UnitFilter.ALL).contains(unitCode)) {
			throw new NotFound(unitCode);
		}
		if (!this.units.codes(actor, open, UnitFilter.OUTSTANDING).contains(unitCode)) {
			throw new CommitteeRefused("remind.done");
		}
		if (!again && today(period).contains(unitCode)) {
			throw new CommitteeRefused("remind.today");
		}
		return remind(actor, open, List.of(unitCode), 0);
	}

	/**
	 * Reminds every unit that the committee waits for.
	 * @param again whether also those that were already reminded today
	 * @throws CommitteeRefused if the period is closed, or no unit is left to remind
	 */
	public Reminded all(Actor actor, String period, boolean again) {
		ReportingPeriod open = open(actor, period);
		List<String> outstanding = this.units.codes(actor, open, UnitFilter.OUTSTANDING);
		Set<String> today = again ? Set.of() : today(period);
		List<String> wanted = outstanding.stream().filter((unit) -> !today.contains(unit)).toList();
		if (wanted.isEmpty()) {
			throw new CommitteeRefused(outstanding.isEmpty() ? "remind.none" : "remind.allToday");
		}
		return remind(actor, open, wanted, outstanding.size() - wanted.size());
	}

	private ReportingPeriod open(Actor actor, String period) {
		this.rights.require(actor, Action.RECEIVE);
		this.lock.take(period);
		ReportingPeriod found = this.periods.of(period);
		if (!found.open()) {
			throw new CommitteeRefused("closed");
		}
		return found;
	}

	private Set<String> today(String period) {
		return new HashSet<>(this.jdbc.sql("select unit_code from unit_reminder where period = ? and reminded_on = ?")
			.params(period, LocalDate.now(this.clock))
			.query(String.class)
			.list());
	}

	private Reminded remind(Actor actor, ReportingPeriod period, List<String> wanted, int leftOut) {
		boolean overdue = LocalDate.now(this.clock).isAfter(period.deadline());
		note(actor, period.code(), wanted);
		this.notices.tell(actor,
				wanted.stream()
					.map((unit) -> new News(unit, overdue ? "overdue" : "remind", period.code(),
							List.of(period.deadline().format(DAY)), "/work/units/" + unit + "/" + period.code()))
					.toList());
		this.audit.record(actor, "period.remind", "period " + period.code(), "", String.join(" ", wanted));
		return new Reminded(wanted.size(), leftOut, unreached(wanted));
	}

	private void note(Actor actor, String period, List<String> wanted) {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.batches.batchUpdate("""
				merge into unit_reminder t using (values (cast(? as varchar), cast(? as varchar), cast(? as date),
						cast(? as timestamp with time zone), cast(? as varchar)))
					as s (period, unit_code, reminded_on, reminded_at, reminded_by)
					on t.period = s.period and t.unit_code = s.unit_code and t.reminded_on = s.reminded_on
				when matched then update set times = t.times + 1, reminded_at = s.reminded_at,
					reminded_by = s.reminded_by
				when not matched then insert (period, unit_code, reminded_on, times, reminded_at, reminded_by)
					values (s.period, s.unit_code, s.reminded_on, 1, s.reminded_at, s.reminded_by)
				""",
				wanted.stream()
					.map((unit) -> new Object[] { period, unit, now.toLocalDate(), now, actor.name() })
					.toList());
	}

	private int unreached(List<String> wanted) {
		Set<String> reached = new HashSet<>(
				this.jdbc.sql("select distinct unit_code from account where role = 'UNIT' and enabled")
					.query(String.class)
					.list());
		return (int) wanted.stream().filter((unit) -> !reached.contains(unit)).count();
	}

}
