package vn.thidua.report;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.access.OfRun;
import vn.thidua.access.OfUnit;
import vn.thidua.sql.Rows;

/** Reads units with what came of their targets. */
@Component
public class UnitList {

	private static final int SIZE = 100;

	private static final String UNIT = """
			select u."unit" as unitCode, u.name, u.type, u.parent, u.block, u.region,
				coalesce(s."rank", '') as "rank", coalesce(s."all_met", '') as allMet,
				coalesce((select min(c."status") from communes c where c.run_id = u.run_id and c."unit" = u."unit"), '')
					as communeStatus,
				cast(coalesce(s."targets", '0') as bigint) as targets,
				cast(coalesce(s."exceeded", '0') as bigint) as exceeded,
				cast(coalesce(s."met", '0') as bigint) as met,
				cast(coalesce(s."not_met", '0') as bigint) as notMet,
				cast(coalesce(s."in_progress", '0') as bigint) as inProgress,
				cast(coalesce(s."no_data", '0') as bigint) as noData
			from run_unit u left join unit_summary s on s.run_id = u.run_id and s."unit" = u."unit"
			where u.run_id = :run
			""";

	private static final String BELOW = " and u.parent = :unit and u.\"unit\" <> :unit"
			+ " and (:whole or u.\"unit\" in (:reach)) order by u.\"unit\" limit 300";

	private static final String ASSIGNED = """
			 and (s."targets" <> '0'
				or exists (select 1 from outcomes o where o.run_id = s.run_id and o."unit" = s."unit"))
			""";

	private final JdbcClient jdbc;

	private final ReaderReach reach;

	UnitList(JdbcClient jdbc, ReaderReach reach) {
		this.jdbc = jdbc;
		this.reach = reach;
	}

	/** A page of the units that have targets, also where none applies. */
	@Needs(Action.READ_RUN)
	public Paging paging(long run, int page) {
		return Paging.of(page, SIZE,
				this.jdbc.sql("select count(*) from unit_summary s where s.run_id = :run" + ASSIGNED)
					.param("run", run)
					.query(Long.class)
					.single());
	}

	/** The units of a page. */
	@Needs(Action.READ_RUN)
	public List<UnitLine> units(long run, Paging page) {
		return this.jdbc.sql(UNIT + ASSIGNED + " order by s.seq limit :size offset :offset")
			.param("run", run)
			.param("size", page.size())
			.param("offset", page.offset())
			.query(Rows.of(UnitLine.class))
			.list();
	}

	/** The unit of that code. */
	@Needs(Action.READ_RUN)
	public Optional<UnitLine> unit(@OfRun long run, @OfUnit String code) {
		return read(run, code);
	}

	/** The unit above, where there is one that the reader may read. */
	public Optional<UnitLine> above(long run, UnitLine unit) {
		return this.reach.may(run, unit.parent()) ? read(run, unit.parent()) : Optional.empty();
	}

	/** The units directly below that the reader may read, the first few hundred. */
	@Needs(Action.READ_RUN)
	public List<UnitLine> below(@OfRun long run, @OfUnit String code) {
		return this.reach.bind(run, this.jdbc.sql(UNIT + BELOW))
			.param("run", run)
			.param("unit", code)
			.query(Rows.of(UnitLine.class))
			.list();
	}

	private Optional<UnitLine> read(long run, String code) {
		return this.jdbc.sql(UNIT + " and u.\"unit\" = :unit")
			.param("run", run)
			.param("unit", code)
			.query(Rows.of(UnitLine.class))
			.optional();
	}

}
