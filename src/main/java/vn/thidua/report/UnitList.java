package vn.thidua.report;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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

	private static final String ASSIGNED = """
			 and (s."targets" <> '0'
				or exists (select 1 from outcomes o where o.run_id = s.run_id and o."unit" = s."unit"))
			""";

	private final JdbcClient jdbc;

	UnitList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of the units that have targets, also where none applies. */
	public Paging paging(long run, int page) {
		return Paging.of(page, SIZE,
				this.jdbc.sql("select count(*) from unit_summary s where s.run_id = :run" + ASSIGNED)
					.param("run", run)
					.query(Long.class)
					.single());
	}

	/** The units of a page. */
	public List<UnitLine> units(long run, Paging page) {
		return this.jdbc.sql(UNIT + ASSIGNED + " order by s.seq limit :size offset :offset")
			.param("run", run)
			.param("size", page.size())
			.param("offset", page.offset())
			.query(UnitLine.class)
			.list();
	}

	/** The unit of that code. */
	public Optional<UnitLine> unit(long run, String code) {
		return this.jdbc.sql(UNIT + " and u.\"unit\" = :unit")
			.param("run", run)
			.param("unit", code)
			.query(UnitLine.class)
			.optional();
	}

	/** The units directly below, the first few hundred. */
	public List<UnitLine> below(long run, String code) {
		return this.jdbc.sql(UNIT + " and u.parent = :unit and u.\"unit\" <> :unit order by u.\"unit\" limit 300")
			.param("run", run)
			.param("unit", code)
			.query(UnitLine.class)
			.list();
	}

}
