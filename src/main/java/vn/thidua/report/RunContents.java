package vn.thidua.report;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.sql.Rows;

/** Reads what a run was made of: its rule packs, its rules and its doubts. */
@Component
public class RunContents {

	private static final int MOST_WARNINGS = 200;

	private static final String DETAIL_SEPARATOR = "\u001F";

	private final JdbcClient jdbc;

	RunContents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The rule packs. */
	@Needs(Action.READ_RUN)
	public List<PackLine> packs(long run) {
		return this.jdbc.sql("""
				select pack, stage, code, version, title_vi as titleVi, title_en as titleEn, verified
				from run_pack where run_id = :run order by pack
				""").param("run", run).query(Rows.of(PackLine.class)).list();
	}

	/** The rules of a criteria set. */
	public List<RuleLine> rules(long run, String criteriaSet) {
		return this.jdbc.sql("""
				select r.clause, r.pack, r.title, r.basis, r.verified
				from run_rule r join run_pack p on p.run_id = r.run_id and p.pack = r.pack
				where r.run_id = :run and p.code = :code and p.stage = 'commune-health' order by r.clause
				""").param("run", run).param("code", criteriaSet).query(Rows.of(RuleLine.class)).list();
	}

	/** How many doubts there are. */
	@Needs(Action.READ_RUN)
	public long warningCount(long run) {
		return this.jdbc.sql("select count(*) from run_warning where run_id = :run")
			.param("run", run)
			.query(Long.class)
			.single();
	}

	/** The first doubts. */
	@Needs(Action.READ_RUN)
	public List<Problem> warnings(long run) {
		return this.jdbc.sql(
				"select file, line, col, cell, code, details from run_warning where run_id = :run order by seq limit :most")
			.param("run", run)
			.param("most", MOST_WARNINGS)
			.query((row, number) -> Problem.warning(
					Place.ofStored(row.getString("file"), row.getInt("line"), row.getInt("col")), row.getString("cell"),
					row.getString("code"), details(row.getString("details"))))
			.list();
	}

	private static String[] details(String joined) {
		return joined.isEmpty() ? new String[0] : joined.split(DETAIL_SEPARATOR, -1);
	}

}
