package vn.thidua.report;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which texts a run rests on that are still to be compared. */
@Component
public class Unconfirmed {

	/** How many lines of each file rest on each clause. */
	private static final String USES = """
			select "clause" as used, count(*) as uses from checks where run_id = :run group by "clause"
			union all select "rule", count(*) from ratings where run_id = :run group by "rule"
			union all select "rule", count(*) from outcomes where run_id = :run group by "rule"
			union all select "rule", count(*) from communes where run_id = :run group by "rule"
			union all select "rule", count(*) from lines where run_id = :run group by "rule"
			""";

	private static final String CLAUSES = """
			select t.pack, t.clause, t.award, t.title, t.basis, t.source, t.missing, t.rule,
				coalesce(sum(n.uses), 0) as uses
			from (
				select r.pack, r.clause, coalesce(k.award, '') as award, r.title, r.basis,
					coalesce(k.source, '') as source, coalesce(k.missing, '') as missing, true as rule
				from run_rule r
					left join run_clause k on k.run_id = r.run_id and k.pack = r.pack and k.clause = r.clause
				where r.run_id = :run and not r.verified
				union all
				select k.pack, k.clause, k.award, k.title, k.basis, k.source, k.missing, false as rule
				from run_clause k
				where k.run_id = :run and not k.verified
					and not exists (select 1 from run_rule r where r.run_id = k.run_id and r.clause = k.clause)
			) t left join (
			""" + USES + """
			) n on n.used = t.clause
			group by t.pack, t.clause, t.award, t.title, t.basis, t.source, t.missing, t.rule
			order by t.pack, uses desc, t.clause
			""";

	private final JdbcClient jdbc;

	Unconfirmed(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The clauses, in each pack those most lines rest on first. */
	public List<UnconfirmedClause> clauses(long run) {
		return this.jdbc.sql(CLAUSES).param("run", run).query(UnconfirmedClause.class).list();
	}

	/** The numbers. */
	public List<UnconfirmedParameter> parameters(long run) {
		return this.jdbc.sql("""
				select pack, name, scope, figure, origin, source
				from run_parameter where run_id = :run and not verified order by pack, name, scope
				""").param("run", run).query(UnconfirmedParameter.class).list();
	}

}
