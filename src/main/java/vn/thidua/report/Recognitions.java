package vn.thidua.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how one recipient is rated, and each condition of each award. */
@Component
public class Recognitions {

	private static final String RATINGS = """
			select c."year", c."rating", c."source", c."quota", c."within_quota" as withinQuota, c."reason", c."rule",
				coalesce(r.title, '') as title, coalesce(r.pack, '') as pack, c."basis", c."verified" <> 'no' as verified,
				c."field"
			from ratings c left join run_rule r on r.run_id = c.run_id and r.clause = c."rule"
			where c.run_id = :run and c."recipient" = :recipient order by c.seq
			""";

	private static final String CANDIDATES = """
			select c."recipient", c."recipient" as name, false as person, '' as unitCode, '' as unitName, c."award",
				coalesce(a.name_vi, c."award") as nameVi, coalesce(a.name_en, c."award") as nameEn, c."status",
				c."regime", c."rank", c."quota", c."within_quota" as withinQuota, c."basis", c."reason",
				c."verified" <> 'no' as verified, c."presumed", false as tied
			from candidates c left join run_award a on a.run_id = c.run_id and a.award = c."award"
			where c.run_id = :run and c."recipient" = :recipient
			order by
			""" + Awards.LADDER + ", c.seq";

	private static final String CHECKS = CheckLine.SELECT
			+ " where c.run_id = :run and c.\"recipient\" = :recipient order by c.seq";

	/** The unit of a person of that code, and a unit of that code. */
	private static final String UNITS = """
			select p."unit" from run_person p where p.run_id = :run and p.person = :recipient
			union
			select u."unit" from run_unit u where u.run_id = :run and u."unit" = :recipient
			""";

	private final JdbcClient jdbc;

	private final ReaderReach reach;

	Recognitions(JdbcClient jdbc, ReaderReach reach) {
		this.jdbc = jdbc;
		this.reach = reach;
	}

	/**
	 * What is known of a person or a unit.
	 * @throws vn.thidua.access.NotFound if the reader may not read of the unit
	 */
	public Recognition of(long run, String recipient) {
		List<String> units = rows(run, recipient, UNITS, String.class);
		(units.isEmpty() ? List.of(recipient) : units).forEach((unit) -> this.reach.require(run, unit));
		Map<String, List<CheckLine>> checks = rows(run, recipient, CHECKS, CheckLine.class).stream()
			.collect(Collectors.groupingBy(CheckLine::award));
		List<AwardCase> cases = rows(run, recipient, CANDIDATES, CandidateLine.class).stream()
			.map((candidate) -> new AwardCase(candidate, checks.getOrDefault(candidate.award(), List.of())))
			.toList();
		return new Recognition(rows(run, recipient, RATINGS, RatingLine.class), cases);
	}

	private <T> List<T> rows(long run, String recipient, String sql, Class<T> type) {
		return this.jdbc.sql(sql).param("run", run).param("recipient", recipient).query(type).list();
	}

}
