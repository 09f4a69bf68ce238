package vn.thidua.report;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.access.OfRun;
import vn.thidua.access.OfUnit;
import vn.thidua.sql.Rows;

/** Reads verdicts on communes. */
@Component
public class Communes {

	private static final int SIZE = 100;

	private static final String COMMUNE = """
			select c."unit" as unitCode, coalesce(u.name, c."unit") as name, c."criteria_set" as criteriaSet, c."total",
				c."max", c."percent", c."status", c."failed_criteria" as failedCriteria, c."knockouts", c."missing",
				c."valid_until" as validUntil, c."rule",
				coalesce(r.title, '') as ruleTitle, coalesce(r.basis, '') as ruleBasis,
				coalesce(r.verified, true) as ruleVerified, c."reason",
				coalesce(t.figure, '') as totalFloor, coalesce(f.figure, '') as criterionFloor
			from communes c
				left join run_unit u on u.run_id = c.run_id and u."unit" = c."unit"
				left join run_rule r on r.run_id = c.run_id and r.clause = c."rule"
				left join run_parameter t on t.run_id = c.run_id and t.name = 'total.minPercent'
					and t.pack = 'commune-health/' || c."criteria_set"
				left join run_parameter f on f.run_id = c.run_id and f.name = 'criterion.minPercent'
					and f.pack = 'commune-health/' || c."criteria_set"
			where c.run_id = :run
			""";

	private static final String CRITERIA = """
			select c."criteria_set" as criteriaSet, c."criterion", coalesce(n.name_vi, '') as nameVi,
				coalesce(n.name_en, '') as nameEn,
				coalesce(n.verified, true) as verified, c."points", c."max", c."percent", c."status"
			from criteria c left join run_criterion n on n.run_id = c.run_id and n.criteria_set = c."criteria_set"
				and n.criterion = cast(c."criterion" as integer)
			where c.run_id = :run and c."unit" = :unit and c."criteria_set" = :set order by c.seq
			""";

	private static final String LINES = """
			select "criteria_set" as criteriaSet, "criterion", "indicator", "score", "max", "value", "required", "status", "rule",
				"basis", "verified"
			from lines where run_id = :run and "unit" = :unit and "criteria_set" = :set order by seq
			""";

	private final JdbcClient jdbc;

	private final ReaderReach reach;

	Communes(JdbcClient jdbc, ReaderReach reach) {
		this.jdbc = jdbc;
		this.reach = reach;
	}

	/** A page of the communes. */
	public Paging paging(int page, CommuneTally all) {
		return Paging.of(page, SIZE, all.communes());
	}

	/** The communes of a page. */
	@Needs(Action.READ_RUN)
	public List<CommuneLine> communes(long run, Paging page) {
		return this.jdbc.sql(COMMUNE + " order by c.seq limit :size offset :offset")
			.param("run", run)
			.param("size", page.size())
			.param("offset", page.offset())
			.query(Rows.of(CommuneLine.class))
			.list();
	}

	/** The verdicts on a commune, one each criteria set. */
	@Needs(Action.READ_RUN)
	public List<CommuneLine> commune(@OfRun long run, @OfUnit String unit) {
		return this.jdbc.sql(COMMUNE + " and c.\"unit\" = :unit order by c.seq")
			.param("run", run)
			.param("unit", unit)
			.query(Rows.of(CommuneLine.class))
			.list();
	}

	/** The criteria of a commune's sheet. */
	public List<CriterionLine> criteria(long run, CommuneLine sheet) {
		this.reach.require(run, sheet.unitCode());
		return of(run, sheet, CRITERIA).query(Rows.of(CriterionLine.class)).list();
	}

	/** The measured lines of a commune's sheet. */
	public List<MeasuredLine> lines(long run, CommuneLine sheet) {
		this.reach.require(run, sheet.unitCode());
		return of(run, sheet, LINES).query(Rows.of(MeasuredLine.class)).list();
	}

	private JdbcClient.StatementSpec of(long run, CommuneLine sheet, String sql) {
		return this.jdbc.sql(sql).param("run", run).param("unit", sheet.unitCode()).param("set", sheet.criteriaSet());
	}

}
