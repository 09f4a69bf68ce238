package vn.thidua.report;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;

/** Reads how units compare inside their emulation block. */
@Component
public class Blocks {

	private static final int SIZE = 10;

	private static final String UNITS = """
			select u.block, u."unit" as unitCode, u.name, coalesce(s."rank", '') as "rank",
				count(nullif(s."rank", '')) over (partition by u.block) as ranked,
				cast(coalesce(s."targets", '0') as bigint) as targets,
				cast(coalesce(s."exceeded", '0') as bigint) + cast(coalesce(s."met", '0') as bigint) as reached,
				cast(coalesce(s."exceeded", '0') as bigint) as exceeded
			from run_unit u left join unit_summary s on s.run_id = u.run_id and s."unit" = u."unit"
			where u.run_id = :run and u.block in (:blocks)
			order by u.block, cast(nullif(s."rank", '') as integer) nulls last, u."unit"
			""";

	private static final String FIRST = """
			select t.* from (
				select u.block, n.indicator, coalesce(i.name, n.indicator) as indicatorName, u."unit" as unitCode,
					u.name, n.completed_on as completedOn, count(*) over (partition by u.block, n.indicator) as finished,
					rank() over (partition by u.block, n.indicator order by n.completed_on) as place
				from run_note n
					join run_unit u on u.run_id = n.run_id and u."unit" = n."unit"
					left join run_indicator i on i.run_id = n.run_id and i.indicator = n.indicator
				where n.run_id = :run and u.block in (:blocks) and n.completed_on is not null
			) t where t.place = 1 and t.finished > 1 order by t.block, t.indicator, t.unitCode
			""";

	private final JdbcClient jdbc;

	Blocks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of the blocks. */
	@Needs(Action.READ_RUN)
	public Paging paging(long run, int page) {
		return Paging.of(page, SIZE,
				this.jdbc.sql("select count(distinct block) from run_unit where run_id = :run and block <> ''")
					.param("run", run)
					.query(Long.class)
					.single());
	}

	/** The blocks of a page, by name. */
	@Needs(Action.READ_RUN)
	public List<Block> blocks(long run, Paging page) {
		List<String> names = this.jdbc.sql("""
				select distinct block from run_unit where run_id = :run and block <> ''
				order by block limit :size offset :offset
				""")
			.param("run", run)
			.param("size", page.size())
			.param("offset", page.offset())
			.query(String.class)
			.list();
		if (names.isEmpty()) {
			return List.of();
		}
		List<BlockLine> units = rows(run, names, UNITS, BlockLine.class);
		List<FirstFinished> first = rows(run, names, FIRST, FirstFinished.class);
		return names.stream()
			.map((name) -> new Block(name, units.stream().filter((unit) -> unit.block().equals(name)).toList(),
					first.stream().filter((one) -> one.block().equals(name)).toList()))
			.toList();
	}

	private <T> List<T> rows(long run, List<String> blocks, String sql, Class<T> type) {
		return this.jdbc.sql(sql).param("run", run).param("blocks", blocks).query(type).list();
	}

}
