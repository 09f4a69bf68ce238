package vn.thidua.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.assessment.run.RunReach;

/**
 * Reads runs for programs. Who may not read whole runs sees those by the law in force
 * that have ended well and know a unit of his.
 */
@Service
public class RunLibrary {

	private static final String SELECT = """
			select r.id, r.status, r.period, r.as_of, r.title, r.illustrative, r.dossier_digest, r.release_digest,
				r.created_at, r.created_by, r.failure, r.draft, r.under,
				coalesce((select d.register from stored_dossier d where d.digest = r.dossier_digest), '') as register
			from run r
			""";

	private static final String WANTED = """
			 where (:period = '' or r.period = :period) and (:status = '' or r.status = :status)
				and
			""" + RunReach.VISIBLE;

	private static final String OF = """
			 where r.dossier_digest = :dossier and r.release_digest = :release and r.status <> 'failed'
				and r.draft = '' and r.under = :under and (not r.under or r.as_of = :day)
			order by r.id desc fetch first row only
			""";

	private static final String PERIODS = """
			select code from reporting_period union select r.period as code from run r
			""" + WANTED + " order by code desc";

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
	 * @param status the status; nothing for all
	 */
	public PageOf<RunResource> runs(Actor actor, String period, @Nullable RunStatus status, Span span) {
		long total = wanted("select count(*) from run r" + WANTED, actor, period, status).query(Long.class).single();
		List<RunResource> items = wanted(SELECT + WANTED + " order by r.id desc limit :size offset :offset", actor,
				period, status)
			.param("size", span.size())
			.param("offset", span.offset())
			.query(RunResource::of)
			.list();
		return PageOf.of(span, items, total);
	}

	/**
	 * The run of that number.
	 * @throws NotFound if there is none that the actor may see
	 */
	public RunResource run(Actor actor, long id) {
		return wanted(SELECT + WANTED + " and r.id = :id", actor, "", null).param("id", id)
			.query(RunResource::of)
			.optional()
			.orElseThrow(() -> new NotFound("run " + id));
	}

	/**
	 * The run of a dossier under a release that has not failed, the newest one.
	 * @param asOf another day whose law it judges by; nothing for that of the dossier
	 */
	public Optional<RunResource> of(Actor actor, String dossier, String release, @Nullable LocalDate asOf) {
		this.rights.require(actor, Action.ASSESS);
		return this.jdbc.sql(SELECT + OF)
			.param("dossier", dossier)
			.param("release", release)
			.param("under", asOf != null)
			.param("day", (asOf == null) ? LocalDate.EPOCH : asOf)
			.query(RunResource::of)
			.optional();
	}

	/** The periods that were opened, or for which there are runs that the actor sees. */
	public List<String> periods(Actor actor) {
		return wanted(PERIODS, actor, "", null).query(String.class).list();
	}

	private JdbcClient.StatementSpec wanted(String sql, Actor actor, String period, @Nullable RunStatus status) {
		return this.reach.bind(actor,
				this.jdbc.sql(sql).param("period", period).param("status", (status == null) ? "" : status.toString()));
	}

}
