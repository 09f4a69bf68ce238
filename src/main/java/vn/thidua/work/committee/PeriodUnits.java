package vn.thidua.work.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.planning.ReportingPeriod;

/**
 * Tells how far every unit has come with its report for a period. The units are those
 * that have a target that counts for the period, and those that report without one, such
 * as communes with a score sheet.
 */
@Service
@Transactional(readOnly = true)
public class PeriodUnits {

	/** How many units stand on a page. */
	public static final int PAGE = 50;

	/** Indicators for which a unit has a target that counts, as in {@code Plans}. */
	private static final String PLANNED = """
			planned as (
				select distinct r.unit_code, r.indicator from plan_target r
				join plan_indicator i on i.code = r.indicator
				where r.horizon in (:period, :year) and r.in_force_from <= :end and r.target <> ''
					and not exists (select 1 from plan_target n where n.unit_code = r.unit_code
						and n.horizon = r.horizon and n.indicator = r.indicator and n.authority = r.authority
						and n.in_force_from <= :end and (n.in_force_from > r.in_force_from
							or (n.in_force_from = r.in_force_from and n.id > r.id)))
			)
			""";

	private static final String STANDINGS = "with " + PLANNED + """
			, wanted as (
				select unit_code from planned union select unit_code from submission where period = :period
			), units as (
				select w.unit_code, coalesce(u.name, w.unit_code) as name, coalesce(s.state, 'NOT_BEGUN') as standing,
					case when s.state in ('SUBMITTED', 'ACCEPTED') then s.late else :overdue end as late,
					s.id as submission, s.submitted_at, coalesce(s.submitted_by, '') as submitted_by,
					case when s.state = 'RETURNED' then s.reason else '' end as reason
				from wanted w left join submission s on s.period = :period and s.unit_code = w.unit_code
				left join register_unit u on u.code = w.unit_code
			)
			""";

	private static final String WANTED = " from units where standing in (:standings) and (late or not :late) ";

	private static final String LINES = STANDINGS + """
			, page as (
				select * from units where standing in (:standings) and (late or not :late)
				order by name, unit_code offset :offset rows fetch first :size rows only
			), figures as (
				select p.unit_code, count(*) as indicators,
					count(case when f.said = 'FIGURE' then 1 end) as reported,
					count(case when f.said = 'NOT_APPLICABLE' then 1 end) as not_applicable
				from planned p join page g on g.unit_code = p.unit_code
				left join submission_figure f on f.submission_id = g.submission and f.indicator = p.indicator
				group by p.unit_code
			)
			select g.unit_code, g.name, g.standing, g.late, g.submitted_at, g.submitted_by, g.reason,
				coalesce(f.indicators, 0) as indicators, coalesce(f.reported, 0) as reported,
				coalesce(f.not_applicable, 0) as not_applicable, 0 as doubtful,
				(select count(*) from submission_figure c where c.submission_id = g.submission
					and c.confirmation <> '') as confirmed,
				(select count(*) from submission_score c where c.submission_id = g.submission
					and (c.self_score <> '' or c.score <> '')) as sheet_lines,
				(select max(r.reminded_on) from unit_reminder r where r.period = :period
					and r.unit_code = g.unit_code) as reminded_on,
				(select count(*) from account a where a.role = 'UNIT' and a.enabled
					and a.unit_code = g.unit_code) as accounts
			from page g left join figures f on f.unit_code = g.unit_code
			order by g.name, g.unit_code
			""";

	private final JdbcClient jdbc;

	private final Rights rights;

	private final Clock clock;

	PeriodUnits(JdbcClient jdbc, Rights rights, Clock clock) {
		this.jdbc = jdbc;
		this.rights = rights;
		this.clock = clock;
	}

	/** How many units have come how far; every standing once, in its order. */
	public List<StandingCount> counts(Actor actor, ReportingPeriod period) {
		this.rights.require(actor, Action.READ_REPORT);
		Map<Standing, StandingCount> counts = new EnumMap<>(Standing.class);
		asked(STANDINGS
				+ """
						select standing, count(*) as units, count(case when late then 1 end) as late from units group by standing
						""",
				period)
			.query(StandingCount.class)
			.list()
			.forEach((one) -> counts.put(one.standing(), one));
		return Stream.of(Standing.values())
			.map((standing) -> counts.getOrDefault(standing, new StandingCount(standing, 0, 0)))
			.toList();
	}

	/** How many units a filter lets through. */
	public long count(Actor actor, ReportingPeriod period, UnitFilter filter) {
		this.rights.require(actor, Action.READ_REPORT);
		return filtered(STANDINGS + "select count(*)" + WANTED, period, filter).query(Long.class).single();
	}

	/**
	 * The units that a filter lets through, by name, from one on as many as a page holds.
	 */
	public List<UnitLine> lines(Actor actor, ReportingPeriod period, UnitFilter filter, int offset) {
		this.rights.require(actor, Action.READ_REPORT);
		return filtered(LINES, period, filter).param("offset", offset).param("size", PAGE).query(UnitLine.class).list();
	}

	/** The codes of the units that a filter lets through. */
	public List<String> codes(Actor actor, ReportingPeriod period, UnitFilter filter) {
		this.rights.require(actor, Action.READ_REPORT);
		return filtered(STANDINGS + "select unit_code" + WANTED + "order by unit_code", period, filter)
			.query(String.class)
			.list();
	}

	private JdbcClient.StatementSpec filtered(String sql, ReportingPeriod period, UnitFilter filter) {
		return asked(sql, period).param("standings", filter.standings().stream().map(Enum::name).toList())
			.param("late", filter.late());
	}

	private JdbcClient.StatementSpec asked(String sql, ReportingPeriod period) {
		return this.jdbc.sql(sql)
			.param("period", period.code())
			.param("year", String.valueOf(period.period().year()))
			.param("end", period.period().lastDay())
			.param("overdue", LocalDate.now(this.clock).isAfter(period.deadline()));
	}

}
