package vn.thidua.report;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the candidates of an award: whoever may be proposed first, by rank. */
@Component
public class Candidates {

	private static final int SIZE = 100;

	/**
	 * Persons are ranked inside their unit, collectives over the whole run; ties are seen
	 * before anything is filtered away.
	 */
	private static final String CANDIDATES = """
			from (
				select c.seq, c."recipient", coalesce(p.name, u.name, c."recipient") as name,
					p.person is not null as person, coalesce(p."unit", c."recipient") as unit_code,
					coalesce(u.name, p."unit", c."recipient") as unit_name, coalesce(u.parent, '') as parent,
					c."award", coalesce(a.name_vi, c."award") as name_vi, coalesce(a.name_en, c."award") as name_en,
					c."status", c."regime", c."rank", c."quota", c."within_quota", c."basis", c."reason",
					c."verified" <> 'no' as verified,
					c."rank" <> '' and count(*) over (partition by coalesce(p."unit", ''), c."rank") > 1 as tied
				from candidates c
					left join run_award a on a.run_id = c.run_id and a.award = c."award"
					left join run_person p on p.run_id = c.run_id and p.person = c."recipient"
					left join run_unit u on u.run_id = c.run_id and u."unit" = coalesce(p."unit", c."recipient")
				where c.run_id = :run and c."award" = :award
			) t
			where (:status = '' or t."status" = :status)
				and (:unit = '' or t.unit_code = :unit or t.parent = :unit
					or position(lower(:unit) in lower(t.unit_name)) > 0)
			""";

	private static final String ORDER = """
			 order by case t."status" when 'eligible' then 1 when 'undetermined' then 2 else 3 end,
				case when t.person then t.unit_code else '' end, cast(nullif(t."rank", '') as integer) nulls last, t.seq
			limit :size offset :offset
			""";

	private final JdbcClient jdbc;

	Candidates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of the candidates. */
	public Paging paging(long run, CandidateFilter filter, int page) {
		return Paging.of(page, SIZE, of(run, filter, "select count(*) " + CANDIDATES).query(Long.class).single());
	}

	/** The candidates of a page. */
	public List<CandidateLine> candidates(long run, CandidateFilter filter, Paging page) {
		return of(run, filter, "select t.* " + CANDIDATES + ORDER).param("size", page.size())
			.param("offset", page.offset())
			.query(CandidateLine.class)
			.list();
	}

	private JdbcClient.StatementSpec of(long run, CandidateFilter filter, String sql) {
		return this.jdbc.sql(sql)
			.param("run", run)
			.param("award", filter.award())
			.param("status", filter.status())
			.param("unit", filter.unit());
	}

}
