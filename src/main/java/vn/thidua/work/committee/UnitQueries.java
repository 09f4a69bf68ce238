package vn.thidua.work.committee;

/** The questions about units that {@link PeriodUnits} asks. */
final class UnitQueries {

	/** Targets {@code r} that count for the period, as in {@code Plans}. */
	private static final String COUNTING = """
			plan_target r join plan_indicator i on i.code = r.indicator
			where r.horizon in (:horizons) and r.in_force_from <= :end and r.target <> ''
				and not exists (select 1 from plan_target n where n.unit_code = r.unit_code
					and n.horizon = r.horizon and n.indicator = r.indicator and n.authority = r.authority
					and n.in_force_from <= :end and (n.in_force_from > r.in_force_from
						or (n.in_force_from = r.in_force_from and n.id > r.id)))
			""";

	/** How far every unit has come. */
	static final String STANDINGS = """
			with wanted as (
				select u.code as unit_code from register_unit u where exists (select 1 from
			""" + COUNTING + """
				and r.unit_code = u.code)
				union select unit_code from submission where period = :period
			), units as (
				select w.unit_code, coalesce(u.name, w.unit_code) as name, coalesce(s.state, 'NOT_BEGUN') as standing,
					case when s.state in ('SUBMITTED', 'ACCEPTED') then s.late else :overdue end as late,
					s.id as submission, s.submitted_at, coalesce(s.submitted_by, '') as submitted_by,
					case when s.state = 'RETURNED' then s.reason else '' end as reason
				from wanted w left join submission s on s.period = :period and s.unit_code = w.unit_code
				left join register_unit u on u.code = w.unit_code
			)
			""";

	/** Those that a filter lets through. */
	static final String WANTED = """
			 from units where standing in (:standings) and (late or not :late) and (:any or unit_code in (:only))
			""";

	/** A page of them. */
	static final String LINES = STANDINGS + """
			, page as (
				select *""" + WANTED + """
				order by name, unit_code offset :offset rows fetch first :size rows only
			)
			select g.unit_code, g.name, g.standing, g.late, g.submitted_at, g.submitted_by, g.reason,
				0 as indicators, 0 as reported, 0 as not_applicable, 0 as doubtful, 0 as confirmed,
				(select count(*) from submission_score c where c.submission_id = g.submission
					and (c.self_score <> '' or c.score <> '')) as sheet_lines,
				(select max(r.reminded_on) from unit_reminder r where r.period = :period
					and r.unit_code = g.unit_code) as reminded_on,
				(select count(*) from account a where a.role = 'UNIT' and a.enabled
					and a.unit_code = g.unit_code) as accounts
			from page g
			order by g.name, g.unit_code
			""";

	/** What some of them say of the indicators that they have targets for. */
	static final String TOLD = """
			select p.unit_code, count(*) as indicators, count(case when f.said = 'FIGURE' then 1 end) as reported,
				count(case when f.said = 'NOT_APPLICABLE' then 1 end) as not_applicable
			from (select distinct r.unit_code, r.indicator from
			""" + COUNTING + """
				and r.unit_code in (:units)) p
			left join submission s on s.period = :period and s.unit_code = p.unit_code
			left join submission_figure f on f.submission_id = s.id and f.indicator = p.indicator
			group by p.unit_code
			""";

	private UnitQueries() {
	}

}
