package vn.thidua.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.sql.Rows;

/** Lists the candidates of an award: whoever may be proposed first, by rank. */
@Component
public class Candidates {

	private static final int SIZE = 100;

	private static final String STATUS = " and c.\"status\" = :status";

	private static final String UNIT = """
			 and (u."unit" = :unit or u.parent = :unit or position(lower(:unit) in lower(u.name)) > 0)
			""";

	private static final String PERSON = " left join run_person p on p.run_id = c.run_id and p.person = c.\"recipient\" ";

	private static final String PLACE = PERSON + """
			left join run_unit u on u.run_id = c.run_id and u."unit" = coalesce(p."unit", c."recipient")
			""";

	private static final String OF_AWARD = " where c.run_id = :run and c.\"award\" = :award";

	private static final String ORDER = """
			case c."status" when 'eligible' then 1 when 'undetermined' then 2 else 3 end, coalesce(p."unit", ''),
				cast(nullif(c."rank", '') as integer) nulls last, c."recipient"
			""";

	/** The page is found by the index alone; its lines are read afterwards. */
	private static final String CANDIDATES = """
			select c."recipient", coalesce(p.name, u.name, c."recipient") as name, p.person is not null as person,
				coalesce(p."unit", c."recipient") as unitCode, coalesce(u.name, p."unit", c."recipient") as unitName,
				c."award", coalesce(a.name_vi, c."award") as nameVi, coalesce(a.name_en, c."award") as nameEn,
				c."status", c."regime", c."rank", c."quota", c."within_quota" as withinQuota, c."basis", c."reason",
				c."verified" <> 'no' as verified, c."presumed", false as tied
			from (select c."recipient" as code from candidates c %s) t
				join candidates c on c."recipient" = t.code
				left join run_award a on a.run_id = c.run_id and a.award = c."award"
			""" + PLACE + OF_AWARD + " order by " + ORDER;

	/** Persons are ranked inside their unit, collectives over the whole run. */
	private static final String TIES = "select coalesce(p.\"unit\", '') || '/' || c.\"rank\" from candidates c" + PERSON
			+ OF_AWARD + """
					 and c."status" = 'eligible' and c."rank" in (:ranks)
					group by coalesce(p."unit", ''), c."rank" having count(*) > 1
					""";

	private final JdbcClient jdbc;

	Candidates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of the candidates. */
	@Needs(Action.READ_RUN)
	public Paging paging(long run, CandidateFilter filter, int page) {
		String places = filter.unit().isEmpty() ? "" : PLACE;
		String sql = "select count(*) from candidates c" + places + OF_AWARD + wanted(filter);
		return Paging.of(page, SIZE, of(run, filter, sql).query(Long.class).single());
	}

	/** The candidates of a page. */
	@Needs(Action.READ_RUN)
	public List<CandidateLine> candidates(long run, CandidateFilter filter, Paging paging) {
		String page = (filter.unit().isEmpty() ? PERSON : PLACE) + OF_AWARD + wanted(filter) + " order by " + ORDER
				+ " limit :size offset :offset";
		List<CandidateLine> lines = of(run, filter, CANDIDATES.formatted(page)).param("size", paging.size())
			.param("offset", paging.offset())
			.query(Rows.of(CandidateLine.class))
			.list();
		Set<String> ties = ties(run, filter, lines);
		return lines.stream().map((line) -> ties.contains(line.place()) ? line.asTied() : line).toList();
	}

	private Set<String> ties(long run, CandidateFilter filter, List<CandidateLine> lines) {
		Set<String> ranks = lines.stream()
			.map(CandidateLine::rank)
			.filter((rank) -> !rank.isEmpty())
			.collect(Collectors.toSet());
		return ranks.isEmpty() ? Set.of() : of(run, filter, TIES).param("ranks", ranks).query(String.class).set();
	}

	private static String wanted(CandidateFilter filter) {
		return (filter.status().isEmpty() ? "" : STATUS) + (filter.unit().isEmpty() ? "" : UNIT);
	}

	private JdbcClient.StatementSpec of(long run, CandidateFilter filter, String sql) {
		return this.jdbc.sql(sql)
			.param("run", run)
			.param("award", filter.award())
			.param("status", filter.status())
			.param("unit", filter.unit());
	}

}
