package vn.thidua.report;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists runs with what came of them. */
@Component
public class RunList {

	private static final int SIZE = 50;

	private static final int MOST_BESIDES = 20;

	private static final String HEAD = """
			select id, status, period, as_of as asOf, title, source, illustrative, dossier_name as dossierName,
				dossier_digest as dossierDigest, release_digest as releaseDigest, created_at as createdAt,
				created_by as createdBy, draft, province, failure from run
			""";

	private final JdbcClient jdbc;

	RunList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A page of the list. */
	public Paging paging(int page) {
		return Paging.of(page, SIZE, this.jdbc.sql("select count(*) from run").query(Long.class).single());
	}

	/** The runs of a page: the latest period first, in it the newest run first. */
	public List<RunEntry> runs(Paging page) {
		return this.jdbc.sql(HEAD + " order by period desc, id desc limit :size offset :offset")
			.param("size", page.size())
			.param("offset", page.offset())
			.query(RunHead.class)
			.list()
			.stream()
			.map((head) -> new RunEntry(head, targets(head.id()), communes(head.id())))
			.toList();
	}

	/** The run of that number. */
	public Optional<RunHead> run(long id) {
		return this.jdbc.sql(HEAD + " where id = :id").param("id", id).query(RunHead.class).optional();
	}

	/** The other finished runs of the same dossier, the newest first. */
	public List<RunHead> besides(RunHead run) {
		return this.jdbc.sql(HEAD + """
				 where dossier_digest = :dossier and id <> :id and status = 'finished' order by id desc limit :most
				""")
			.param("dossier", run.dossierDigest())
			.param("id", run.id())
			.param("most", MOST_BESIDES)
			.query(RunHead.class)
			.list();
	}

	/** The targets of a run by verdict. */
	public Tally targets(long run) {
		return this.jdbc.sql("select " + Tally.SUMS + " from unit_summary s where s.run_id = :run")
			.param("run", run)
			.query(Tally.class)
			.single();
	}

	/** The communes of a run by verdict. */
	public CommuneTally communes(long run) {
		return this.jdbc.sql("select " + CommuneTally.SUMS + " from communes c where c.run_id = :run")
			.param("run", run)
			.query(CommuneTally.class)
			.single();
	}

}
