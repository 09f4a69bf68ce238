package vn.thidua.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;

/** Reads runs and what they were made of. */
@Repository
public class RunViews {

	private static final String SUMMARY = """
			select r.*, coalesce(s.units, 0) as units, coalesce(s.targets, 0) as targets,
				coalesce(s.exceeded, 0) as exceeded, coalesce(s.met, 0) as met, coalesce(s.not_met, 0) as not_met,
				coalesce(s.in_progress, 0) as in_progress, coalesce(s.no_data, 0) as no_data,
				coalesce(c.communes, 0) as communes, coalesce(c.communes_met, 0) as communes_met
			from run r
			left join (select run_id, sum(case when "targets" = '0' then 0 else 1 end) as units,
					sum(cast("targets" as integer)) as targets, sum(cast("exceeded" as integer)) as exceeded,
					sum(cast("met" as integer)) as met, sum(cast("not_met" as integer)) as not_met,
					sum(cast("in_progress" as integer)) as in_progress, sum(cast("no_data" as integer)) as no_data
				from unit_summary group by run_id) s on s.run_id = r.id
			left join (select run_id, count(*) as communes,
					sum(case when "status" = 'met' then 1 else 0 end) as communes_met
				from communes group by run_id) c on c.run_id = r.id
			""";

	private static final int NEWEST = 200;

	private final JdbcClient jdbc;

	RunViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest runs of each period, the latest period first. */
	public List<RunSummary> newest() {
		return this.jdbc.sql(SUMMARY + " order by r.period desc, r.id desc fetch first " + NEWEST + " rows only")
			.query(RunSummary.class)
			.list();
	}

	/** A run; nothing where there is none of that number. */
	public Optional<RunSummary> find(long run) {
		return this.jdbc.sql(SUMMARY + " where r.id = ?").param(run).query(RunSummary.class).optional();
	}

	/** The packs that a run used. */
	public List<PackUsed> packs(long run) {
		return this.jdbc.sql(
				"select pack, stage, code, version, title_vi, title_en, verified from run_pack where run_id = ? order by pack")
			.param(run)
			.query(PackUsed.class)
			.list();
	}

	/** The doubts of a run about its input. */
	public List<Problem> warnings(long run) {
		return this.jdbc.sql("select * from run_warning where run_id = ? order by seq")
			.param(run)
			.query((row, number) -> new Problem(Problem.Severity.WARNING,
					new Place(row.getString("file"), row.getInt("line"), row.getInt("col")), row.getString("cell"),
					row.getString("code"), Arrays.stream(row.getString("details").split("\u001F")).toList()))
			.list();
	}

	/** The bytes of the run's {@code run.json}; nothing where it has none. */
	public Optional<byte[]> document(long run) {
		return this.jdbc.sql("select content from run_document where run_id = ?")
			.param(run)
			.query((row, number) -> row.getBytes("content"))
			.optional();
	}

	/**
	 * A pack that a run used.
	 *
	 * @param pack its id
	 * @param stage its stage
	 * @param code its folder
	 * @param version its version
	 * @param titleVi its Vietnamese name
	 * @param titleEn its English name
	 * @param verified whether its texts are confirmed
	 */
	public record PackUsed(String pack, String stage, String code, String version, String titleVi, String titleEn,
			boolean verified) {
	}

}
