package vn.thidua.report;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.access.OfRun;
import vn.thidua.access.OfUnit;
import vn.thidua.assessment.run.RunReach;
import vn.thidua.sql.Rows;

/** Lists runs with what came of them. */
@Component
public class RunList {

	private static final int SIZE = 50;

	private static final int MOST_BESIDES = 20;

	private static final String HEAD = """
			select id, status, period, as_of as asOf, title, source, illustrative, dossier_name as dossierName,
				dossier_digest as dossierDigest, release_digest as releaseDigest, created_at as createdAt,
				created_by as createdBy, draft, province, failure,
				coalesce((select d.register from stored_dossier d where d.digest = r.dossier_digest), '') as register
			from run r
			""";

	private static final String VISIBLE = " where " + RunReach.VISIBLE;

	/**
	 * The units of the reader's reach that a run knows and none of whose reach stands
	 * above.
	 */
	private static final String OWN = """
			select u."unit" as code, u.name from run_unit u
			where u.run_id = :run and not :whole and u."unit" in (:reach) and (u.parent not in (:reach)
				or not exists (select 1 from run_unit p where p.run_id = u.run_id and p."unit" = u.parent))
			order by u."unit" limit 50
			""";

	private final JdbcClient jdbc;

	private final ReaderReach reach;

	RunList(JdbcClient jdbc, ReaderReach reach) {
		this.jdbc = jdbc;
		this.reach = reach;
	}

	/** A page of the runs that the reader may see. */
	public Paging paging(int page) {
		return Paging.of(page, SIZE,
				this.reach.bind(this.jdbc.sql("select count(*) from run r" + VISIBLE)).query(Long.class).single());
	}

	/** The runs of a page: the latest period first, in it the newest run first. */
	public List<RunEntry> runs(Paging page) {
		boolean whole = this.reach.whole();
		return this.reach
			.bind(this.jdbc.sql(HEAD + VISIBLE + " order by period desc, id desc limit :size offset :offset"))
			.param("size", page.size())
			.param("offset", page.offset())
			.query(Rows.of(RunHead.class))
			.list()
			.stream()
			.map((head) -> whole ? new RunEntry(head, targets(head.id()), communes(head.id()), List.of())
					: new RunEntry(head, Tally.NONE, CommuneTally.NONE, own(head.id())))
			.toList();
	}

	private List<OwnUnit> own(long run) {
		return this.reach.bind(run, this.jdbc.sql(OWN)).param("run", run).query(Rows.of(OwnUnit.class)).list();
	}

	/** The run of that number. */
	@Needs(Action.READ_RUN)
	public Optional<RunHead> run(long id) {
		return this.jdbc.sql(HEAD + " where id = :id").param("id", id).query(Rows.of(RunHead.class)).optional();
	}

	/** The run of that number, where it is one unit of it that is read. */
	@Needs(Action.READ_RUN)
	public Optional<RunHead> run(@OfRun long id, @OfUnit String unit) {
		return listed(id);
	}

	/**
	 * The run of that number, where lists of it are read that show what the reader may
	 * read only.
	 */
	public Optional<RunHead> listed(long id) {
		return this.reach.bind(this.jdbc.sql(HEAD + VISIBLE + " and id = :id"))
			.param("id", id)
			.query(Rows.of(RunHead.class))
			.optional();
	}

	/** The other finished runs of the same dossier, the newest first. */
	@Needs(Action.READ_RUN)
	public List<RunHead> besides(RunHead run) {
		return this.jdbc.sql(HEAD + """
				 where dossier_digest = :dossier and id <> :id and status = 'finished' order by id desc limit :most
				""")
			.param("dossier", run.dossierDigest())
			.param("id", run.id())
			.param("most", MOST_BESIDES)
			.query(Rows.of(RunHead.class))
			.list();
	}

	/** The targets of a run by verdict. */
	@Needs(Action.READ_RUN)
	public Tally targets(long run) {
		return this.jdbc.sql("select " + Tally.SUMS + " from unit_summary s where s.run_id = :run")
			.param("run", run)
			.query(Rows.of(Tally.class))
			.single();
	}

	/** The communes of a run by verdict. */
	@Needs(Action.READ_RUN)
	public CommuneTally communes(long run) {
		return this.jdbc.sql("select " + CommuneTally.SUMS + " from communes c where c.run_id = :run")
			.param("run", run)
			.query(Rows.of(CommuneTally.class))
			.single();
	}

}
