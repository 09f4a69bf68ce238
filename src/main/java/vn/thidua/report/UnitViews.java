package vn.thidua.report;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads units and the verdicts on their targets. */
@Repository
public class UnitViews {

	private static final String UNITS = """
			select s.*, u.name, u.block from unit_summary s join run_unit u on u.run_id = s.run_id and u."unit" = s."unit"
			where s.run_id = :run
			""";

	private static final String TARGETS = """
			select o.*, i.name, i.measure, i.group_name, r.title as rule_title, r.basis as rule_basis,
				coalesce(r.verified, false) as verified, n.note
			from outcomes o
			join run_indicator i on i.run_id = o.run_id and i.indicator = o."indicator"
			left join run_rule r on r.run_id = o.run_id and r.clause = o."rule"
			left join run_note n on n.run_id = o.run_id and n."unit" = o."unit" and n.indicator = o."indicator"
			where o.run_id = :run
			""";

	private final JdbcClient jdbc;

	UnitViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of the units that have targets, in the order of codes. */
	public List<UnitResult> units(long run, int from, int most) {
		return this.jdbc
			.sql(UNITS + " and s.\"targets\" <> '0' order by s.seq offset :from rows fetch first :most rows only")
			.param("run", run)
			.param("from", from)
			.param("most", most)
			.query(UnitResult.class)
			.list();
	}

	/** One unit with its counts. */
	public Optional<UnitResult> unit(long run, String unit) {
		return this.jdbc.sql(UNITS + " and s.\"unit\" = :unit")
			.param("run", run)
			.param("unit", unit)
			.query(UnitResult.class)
			.optional();
	}

	/** The verdicts on the targets of one unit. */
	public List<TargetResult> targets(long run, String unit) {
		return this.jdbc.sql(TARGETS + " and o.\"unit\" = :unit order by o.seq")
			.param("run", run)
			.param("unit", unit)
			.query(TargetResult.class)
			.list();
	}

	/** The verdicts of several units, in the order of units and indicators. */
	public List<TargetResult> targets(long run, List<String> units) {
		return units.isEmpty() ? List.of()
				: this.jdbc.sql(TARGETS + " and o.\"unit\" in (:units) order by o.seq")
					.param("run", run)
					.param("units", units)
					.query(TargetResult.class)
					.list();
	}

	/** The targets exceeded by most, in percent of the target. */
	public List<TargetResult> mostExceeded(long run, int most) {
		return this.jdbc
			.sql(TARGETS + " and o.\"status\" = 'exceeded' and o.\"over_unit\" = '%' and o.\"over\" <> ''"
					+ " order by cast(o.\"over\" as decimal(40, 10)) desc, o.seq fetch first :most rows only")
			.param("run", run)
			.param("most", most)
			.query(TargetResult.class)
			.list();
	}

	/** The units directly below a unit. */
	public List<Neighbour> below(long run, String unit) {
		return this.jdbc.sql("select \"unit\", name from run_unit where run_id = ? and parent = ? order by \"unit\"")
			.params(run, unit)
			.query(Neighbour.class)
			.list();
	}

	/** The unit directly above a unit. */
	public Optional<Neighbour> above(long run, String unit) {
		return this.jdbc.sql("""
				select a."unit", a.name from run_unit u
				join run_unit a on a.run_id = u.run_id and a."unit" = u.parent
				where u.run_id = ? and u."unit" = ?
				""").params(run, unit).query(Neighbour.class).optional();
	}

	/**
	 * Another unit of the register.
	 *
	 * @param unit its code
	 * @param name its name
	 */
	public record Neighbour(String unit, String name) {
	}

}
