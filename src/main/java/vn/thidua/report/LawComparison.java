package vn.thidua.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.sql.Rows;

/** Sets two runs of one dossier side by side. */
@Component
public class LawComparison {

	private static final int SIZE = 50;

	/**
	 * An award that one law does not know makes a difference only where the other gives
	 * it.
	 */
	private static final String CHANGES = """
			from (
				select c."recipient", c."award", c."status" as firstStatus, coalesce(d."status", '') as secondStatus
				from candidates c left join candidates d
					on d.run_id = :second and d."recipient" = c."recipient" and d."award" = c."award"
				where c.run_id = :first %1$s and (c."status" <> d."status" or c."status" = 'eligible' and d."status" is null)
				union all
				select c."recipient", c."award", '', c."status"
				from candidates c left join candidates d
					on d.run_id = :first and d."recipient" = c."recipient" and d."award" = c."award"
				where c.run_id = :second %1$s and c."status" = 'eligible' and d."status" is null
			) t
			""";

	private static final String COUNTS = "select t.\"award\", count(*) " + CHANGES.formatted("")
			+ " group by t.\"award\"";

	private static final String PAIRS = """
			select t."recipient", coalesce(p.name, u.name, t."recipient") as name, p.person is not null as person,
				coalesce(u.name, '') as unitName, t."award", coalesce(a.name_vi, b.name_vi, t."award") as nameVi,
				coalesce(a.name_en, b.name_en, t."award") as nameEn, t.firstStatus, t.secondStatus
			from (select t.*
			""" + CHANGES.formatted("and c.\"award\" = :award") + """
				order by t."recipient" limit :size offset :offset) t
				left join run_award a on a.run_id = :first and a.award = t."award"
				left join run_award b on b.run_id = :second and b.award = t."award"
				left join run_person p on p.run_id = :first and p.person = t."recipient"
				left join run_unit u on u.run_id = :first and u."unit" = coalesce(p."unit", t."recipient")
			order by t."recipient"
			""";

	private static final String CHECKS = CheckLine.SELECT
			+ " where c.run_id = :run and c.\"recipient\" = :recipient and c.\"award\" = :award";

	private final JdbcClient jdbc;

	private final Awards awards;

	LawComparison(JdbcClient jdbc, Awards awards) {
		this.jdbc = jdbc;
		this.awards = awards;
	}

	/** The candidates of every award in both runs. */
	@Needs(Action.READ_RUN)
	public List<AwardPair> awards(long first, long second) {
		Map<String, AwardPair> pairs = new LinkedHashMap<>();
		this.awards.tallies(first).forEach((tally) -> pairs.put(tally.award(), new AwardPair(tally, null, 0)));
		this.awards.tallies(second)
			.forEach((tally) -> pairs.merge(tally.award(), new AwardPair(null, tally, 0),
					(found, added) -> found.with(tally)));
		this.jdbc.sql(COUNTS).param("first", first).param("second", second).query((row) -> {
			long changes = row.getLong(2);
			pairs.computeIfPresent(row.getString(1), (award, pair) -> pair.with(changes));
		});
		return List.copyOf(pairs.values());
	}

	/** A page of those about whom the runs differ for some awards. */
	public Paging paging(List<AwardPair> awards, int page) {
		return Paging.of(page, SIZE, awards.stream().mapToLong(AwardPair::changes).sum());
	}

	/**
	 * Those of a page, award by award, each with the clauses that make the difference.
	 */
	@Needs(Action.READ_RUN)
	public List<StatusChange> changes(long first, long second, List<AwardPair> awards, Paging page) {
		List<StatusChange> changes = new ArrayList<>();
		long before = page.offset();
		for (AwardPair award : awards) {
			int wanted = page.size() - changes.size();
			if (wanted > 0 && before < award.changes()) {
				pairs(first, second, award.award(), before, wanted)
					.forEach((pair) -> changes.add(StatusChange.of(pair, checks(first, pair), checks(second, pair))));
			}
			before = Math.max(0, before - award.changes());
		}
		return changes;
	}

	private List<StatusPair> pairs(long first, long second, String award, long offset, int size) {
		return this.jdbc.sql(PAIRS)
			.param("first", first)
			.param("second", second)
			.param("award", award)
			.param("size", size)
			.param("offset", offset)
			.query(Rows.of(StatusPair.class))
			.list();
	}

	private List<CheckLine> checks(long run, StatusPair pair) {
		return this.jdbc.sql(CHECKS)
			.param("run", run)
			.param("recipient", pair.recipient())
			.param("award", pair.award())
			.query(Rows.of(CheckLine.class))
			.list();
	}

}
