package vn.thidua.report;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.access.OfRun;
import vn.thidua.access.OfUnit;
import vn.thidua.sql.Rows;

/** Reads verdicts on targets. */
@Component
public class Outcomes {

	private static final String OUTCOME = """
			select o."unit" as unitCode, coalesce(u.name, o."unit") as unitName, o."indicator",
				coalesce(i.name, o."indicator") as name, coalesce(i.measure, '') as measure, o."authority", o."target",
				o."direction", o."actual", o."status", o."completion_pct" as completionPct, o."over",
				o."over_unit" as overUnit, o."change", o."pace_pct" as pacePct, o."basis", o."rule", coalesce(r.title, '') as ruleTitle,
				coalesce(r.basis, '') as ruleBasis, coalesce(r.verified, true) as ruleVerified,
				coalesce(r.pack, '') as pack, o."reason", n.completed_on as completedOn, coalesce(n.note, '') as note, o."trend"
			from outcomes o
				left join run_unit u on u.run_id = o.run_id and u."unit" = o."unit"
				left join run_indicator i on i.run_id = o.run_id and i.indicator = o."indicator"
				left join run_note n on n.run_id = o.run_id and n."unit" = o."unit" and n.indicator = o."indicator"
				left join run_rule r on r.run_id = o.run_id and r.clause = o."rule"
			where o.run_id = :run
			""";

	private final JdbcClient jdbc;

	Outcomes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All verdicts on the targets of a unit. */
	@Needs(Action.READ_RUN)
	public List<OutcomeLine> of(@OfRun long run, @OfUnit String unit) {
		return this.jdbc.sql(OUTCOME + " and o.\"unit\" = :unit order by o.seq")
			.param("run", run)
			.param("unit", unit)
			.query(Rows.of(OutcomeLine.class))
			.list();
	}

	/**
	 * The targets exceeded by the largest share; those counted in points cannot be
	 * compared and are left out.
	 */
	@Needs(Action.READ_RUN)
	public List<OutcomeLine> best(long run, int limit) {
		return this.jdbc.sql(OUTCOME + """
				 and o."status" = 'exceeded' and o."over_unit" = '%' and o."over" <> ''
				order by cast(nullif(o."over", '') as decimal(38, 12)) desc, o.seq limit :limit
				""").param("run", run).param("limit", limit).query(Rows.of(OutcomeLine.class)).list();
	}

}
