package vn.thidua.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.sql.Rows;

/** Reads which texts a run rests on that are still to be compared. */
@Component
public class Unconfirmed {

	/** Where the lines of each stage name their clause. */
	private static final Map<String, List<String>> LINES = Map.of("achievement", List.of("\"rule\" from outcomes"),
			"commune-health", List.of("\"rule\" from communes", "\"rule\" from lines"), "rating",
			List.of("\"rule\" from ratings"), "award", List.of("\"clause\" from checks"), "local",
			List.of("\"rule\" from outcomes", "\"rule\" from communes", "\"rule\" from lines", "\"rule\" from ratings",
					"\"clause\" from checks"));

	private static final String CLAUSES = """
			select t.pack, coalesce(p.stage, '') as stage, t.clause, t.title, t.basis, t.source, t.missing, t."rule",
				0 as uses
			from (
				select r.run_id, r.pack, r.clause, r.title, r.basis, coalesce(k.source, '') as source,
					coalesce(k.missing, '') as missing, true as "rule"
				from run_rule r
					left join run_clause k on k.run_id = r.run_id and k.pack = r.pack and k.clause = r.clause
				where r.run_id = :run and not r.verified
				union all
				select k.run_id, k.pack, k.clause, k.title, k.basis, k.source, k.missing, false as "rule"
				from run_clause k
				where k.run_id = :run and not k.verified
					and not exists (select 1 from run_rule r where r.run_id = k.run_id and r.clause = k.clause)
			) t left join run_pack p on p.run_id = t.run_id and p.pack = t.pack
			""";

	private static final Comparator<UnconfirmedClause> MOST_USED_FIRST = Comparator.comparing(UnconfirmedClause::pack)
		.thenComparing(UnconfirmedClause::uses, Comparator.reverseOrder())
		.thenComparing(UnconfirmedClause::clause);

	private final JdbcClient jdbc;

	Unconfirmed(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The clauses, in each pack those most lines rest on first. */
	@Needs(Action.READ_RUN)
	public List<UnconfirmedClause> clauses(long run) {
		List<UnconfirmedClause> clauses = this.jdbc.sql(CLAUSES)
			.param("run", run)
			.query(Rows.of(UnconfirmedClause.class))
			.list();
		Map<String, Long> uses = uses(run, clauses.stream().filter(UnconfirmedClause::rule).toList());
		return clauses.stream()
			.map((clause) -> clause.used(uses.getOrDefault(clause.clause(), 0L)))
			.sorted(MOST_USED_FIRST)
			.toList();
	}

	/** The numbers. */
	@Needs(Action.READ_RUN)
	public List<UnconfirmedParameter> parameters(long run) {
		return this.jdbc.sql("""
				select pack, name, scope, figure, origin, source
				from run_parameter where run_id = :run and not verified order by pack, name, scope
				""").param("run", run).query(Rows.of(UnconfirmedParameter.class)).list();
	}

	private Map<String, Long> uses(long run, List<UnconfirmedClause> rules) {
		Map<String, Long> uses = new HashMap<>();
		List<String> clauses = rules.stream().map(UnconfirmedClause::clause).toList();
		Set<String> lines = rules.stream()
			.flatMap((rule) -> LINES.getOrDefault(rule.stage(), List.of()).stream())
			.collect(Collectors.toSet());
		for (String line : lines) {
			String column = line.substring(0, line.indexOf(' '));
			this.jdbc
				.sql("select count(*), " + line + " where run_id = :run and " + column + " in (:clauses) group by "
						+ column)
				.param("run", run)
				.param("clauses", clauses)
				.query((row) -> {
					uses.merge(row.getString(2), row.getLong(1), Long::sum);
				});
		}
		return uses;
	}

}
