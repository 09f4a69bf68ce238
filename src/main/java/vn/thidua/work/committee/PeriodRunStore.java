package vn.thidua.work.committee;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.sql.Rows;
import vn.thidua.submission.HeldReport;

/** Stores which runs were made for a period, and of which submissions. */
@Component
class PeriodRunStore {

	/** Units of which a run and what is accepted now differ. */
	private static final String DIFFERENT = """
			 from period_run p
			join (
				select pu.run_id, pu.unit_code, pu.version as used, s.version as now
				from period_run_unit pu join period_run r on r.run_id = pu.run_id
				left join submission s on s.period = r.period and s.unit_code = pu.unit_code and s.state = 'ACCEPTED'
				union all
				select r.run_id, s.unit_code, null, s.version
				from period_run r join submission s on s.period = r.period and s.state = 'ACCEPTED'
				where not exists (select 1 from period_run_unit pu
					where pu.run_id = r.run_id and pu.unit_code = s.unit_code)
			) d on d.run_id = p.run_id and d.used is distinct from d.now
			""";

	private static final String RUNS = """
			select p.run_id as id, r.status, r.failure, p.started_at, p.started_by, p.left_out,
				(select count(*) from period_run_unit u where u.run_id = p.run_id) as units,
				(select count(u.version) from period_run_unit u where u.run_id = p.run_id) as accepted,
				coalesce(c.changed, 0) as changed
			from period_run p join run r on r.id = p.run_id
			left join (select p.run_id, count(*) as changed""" + DIFFERENT + """
				where p.period = :period group by p.run_id) c on c.run_id = p.run_id
			where p.period = :period
			order by p.run_id desc
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final Clock clock;

	PeriodRunStore(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.clock = clock;
	}

	/** The runs of a period, the latest first. */
	List<PeriodRun> of(String period) {
		return this.jdbc.sql(RUNS).param("period", period).query(Rows.of(PeriodRun.class)).list();
	}

	/** The latest run of a period. */
	Optional<PeriodRun> last(String period) {
		return this.jdbc.sql(RUNS + " fetch first row only")
			.param("period", period)
			.query(Rows.of(PeriodRun.class))
			.optional();
	}

	/** The units of which something else is accepted now than when a run was made. */
	List<ChangedUnit> changed(long run, int most) {
		return this.jdbc.sql("""
				select d.unit_code, coalesce(u.name, d.unit_code) as name, case when d.used is null then 'added'
					when d.now is null then 'withdrawn' else 'changed' end as kind
				""" + DIFFERENT + """
				left join register_unit u on u.code = d.unit_code
				where p.run_id = :run order by name, d.unit_code fetch first :most rows only
				""").param("run", run).param("most", most).query(Rows.of(ChangedUnit.class)).list();
	}

	/** Notes of what a run is made. */
	void add(Actor actor, long run, String period, boolean leftOut, Intake intake) {
		this.jdbc
			.sql("insert into period_run (run_id, period, left_out, started_at, started_by) values (?, ?, ?, ?, ?)")
			.params(run, period, leftOut, OffsetDateTime.now(this.clock), actor.name())
			.update();
		this.batches.batchUpdate(
				"insert into period_run_unit (run_id, unit_code, submission_id, version) values (?, ?, ?, ?)",
				intake.units().stream().map((unit) -> row(run, unit, intake.accepted().get(unit))).toList());
	}

	private static Object[] row(long run, String unit, @Nullable HeldReport used) {
		return (used == null) ? new Object[] { run, unit, null, null }
				: new Object[] { run, unit, used.id(), used.version() };
	}

}
