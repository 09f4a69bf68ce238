package vn.thidua.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sets two runs of one dossier side by side. */
@Component
public class LawComparison {

	private static final int SIZE = 50;

	private static final String OF_AWARD = " and c.\"award\" = :award ";

	/**
	 * An award that one law does not know makes a difference only where the other gives
	 * it.
	 */
	private static final String CHANGES = """
			from (
				select c."recipient", c."award",
					coalesce(max(case when c.run_id = :first then c."status" end), '') as first_status,
					coalesce(max(case when c.run_id = :second then c."status" end), '') as second_status
				from candidates c
				where c.run_id in (:first, :second) %s
				group by c."recipient", c."award"
			) t
			""";

	private static final String DIFFER = """
			 where t.first_status <> t.second_status and (t.first_status <> '' or t.second_status = 'eligible')
				and (t.second_status <> '' or t.first_status = 'eligible')
			""";

	private static final String PAIRS = """
			select d."recipient", coalesce(p.name, u.name, d."recipient") as name, p.person is not null as person,
				coalesce(u.name, '') as unit_name, d."award", coalesce(d.name_vi, d."award") as name_vi,
				coalesce(d.name_en, d."award") as name_en, d.first_status, d.second_status
			from (
				select t.*, coalesce(a.name_vi, b.name_vi) as name_vi, coalesce(a.name_en, b.name_en) as name_en,
					row_number() over (order by
			""" + Awards.LADDER + ", t.\"award\", t.\"recipient\") as place " + CHANGES + """
				left join run_award a on a.run_id = :first and a.award = t."award"
				left join run_award b on b.run_id = :second and b.award = t."award"
			""" + DIFFER + """
				) d
				left join run_person p on p.run_id = :first and p.person = d."recipient"
				left join run_unit u on u.run_id = :first and u."unit" = coalesce(p."unit", d."recipient")
			where d.place > :offset and d.place <= :offset + :size order by d.place
			""";

	private final JdbcClient jdbc;

	private final Awards awards;

	LawComparison(JdbcClient jdbc, Awards awards) {
		this.jdbc = jdbc;
		this.awards = awards;
	}

	/** The candidates of every award in both runs. */
	public List<AwardPair> awards(long first, long second) {
		Map<String, AwardPair> pairs = new LinkedHashMap<>();
		this.awards.tallies(first).forEach((tally) -> pairs.put(tally.award(), new AwardPair(tally, null)));
		this.awards.tallies(second)
			.forEach((tally) -> pairs.merge(tally.award(), new AwardPair(null, tally),
					(found, added) -> found.with(tally)));
		return List.copyOf(pairs.values());
	}

	/** A page of those about whom the runs differ, for one award or for all. */
	public Paging paging(long first, long second, String award, int page) {
		return Paging.of(page, SIZE,
				of(first, second, award, "select count(*) " + CHANGES + DIFFER).query(Long.class).single());
	}

	/** Those of a page, each with the clauses that make the difference. */
	public List<StatusChange> changes(long first, long second, String award, Paging page) {
		List<StatusPair> pairs = of(first, second, award, PAIRS).param("size", page.size())
			.param("offset", page.offset())
			.query(StatusPair.class)
			.list();
		Map<String, List<CheckLine>> before = checks(first, pairs);
		Map<String, List<CheckLine>> after = checks(second, pairs);
		return pairs.stream()
			.map((pair) -> StatusChange.of(pair, before.getOrDefault(key(pair.recipient(), pair.award()), List.of()),
					after.getOrDefault(key(pair.recipient(), pair.award()), List.of())))
			.toList();
	}

	private Map<String, List<CheckLine>> checks(long run, List<StatusPair> pairs) {
		if (pairs.isEmpty()) {
			return Map.of();
		}
		return this.jdbc
			.sql(CheckLine.SELECT
					+ " where c.run_id = :run and c.\"recipient\" in (:recipients) and c.\"award\" in (:awards)")
			.param("run", run)
			.param("recipients", pairs.stream().map(StatusPair::recipient).distinct().toList())
			.param("awards", pairs.stream().map(StatusPair::award).distinct().toList())
			.query(CheckLine.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy((check) -> key(check.recipient(), check.award())));
	}

	private JdbcClient.StatementSpec of(long first, long second, String award, String sql) {
		return this.jdbc.sql(sql.formatted(award.isEmpty() ? "" : OF_AWARD))
			.param("first", first)
			.param("second", second)
			.param("award", award);
	}

	private static String key(String recipient, String award) {
		return recipient + '\n' + award;
	}

}
