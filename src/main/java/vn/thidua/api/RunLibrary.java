package vn.thidua.api;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.assessment.run.RunReach;
import vn.thidua.sql.Rows;

/**
 * Reads runs for programs. Who may not read whole runs sees those by the law in force
 * that have ended well and know a unit of his.
 */
@Service
public class RunLibrary {

	private static final String SELECT = """
			select r.id, r.status, r.period, r.as_of, r.title, r.illustrative, r.dossier_digest as dossier,
				r.release_digest as "release", r.created_at, r.created_by, r.failure,
				r.draft, r.under as "another_law",
				coalesce((select d.register from stored_dossier d where d.digest = r.dossier_digest), '') as register
			from run r
			""";

	private static final String WANTED = """
			 where (:period = '' or r.period = :period) and (:status = '' or r.status = :status)
				and
			""" + RunReach.VISIBLE;

	private final JdbcClient jdbc;

	private final Rights rights;

	private final RunReach reach;

	RunLibrary(JdbcClient jdbc, Rights rights, RunReach reach) {
		this.jdbc = jdbc;
		this.rights = rights;
		this.reach = reach;
	}

	/**
	 * A page of the runs, the newest first.
	 * @param period the period's code; empty for all
	 * @param status the status; empty for all
	 */
	public PageOf<RunResource> runs(Actor actor, String period, String status, Span span) {
		long total = wanted("select count(*) from run r" + WANTED, actor, period, status).query(Long.class).single();
		List<RunResource> items = wanted(SELECT + WANTED + " order by r.id desc limit :size offset :offset", actor,
				period, status)
			.param("size", span.size())
			.param("offset", span.offset())
			.query(Rows.of(RunResource.class))
			.list();
		return PageOf.of(span, items, total);
	}

	/**
	 * The run of that number.
	 * @throws NotFound if there is none that the actor may see
	 */
	public RunResource run(Actor actor, long id) {
		return wanted(SELECT + WANTED + " and r.id = :id", actor, "", "").param("id", id)
			.query(Rows.of(RunResource.class))
			.optional()
			.orElseThrow(() -> new NotFound("run " + id));
	}

	/** The run of a dossier under a release that has not failed, the newest one. */
	public Optional<RunResource> of(Actor actor, String dossier, String release) {
		this.rights.require(actor, Action.ASSESS);
		return this.jdbc.sql(SELECT + """
				 where r.dossier_digest = ? and r.release_digest = ? and r.status <> 'failed' and r.draft = ''
					and not r.under
				order by r.id desc fetch first row only
				""").params(dossier, release).query(Rows.of(RunResource.class)).optional();
	}

	private JdbcClient.StatementSpec wanted(String sql, Actor actor, String period, String status) {
		return this.reach.bind(actor, this.jdbc.sql(sql).param("period", period).param("status", status));
	}

}
