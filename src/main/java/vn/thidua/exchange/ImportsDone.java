package vn.thidua.exchange;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.sql.Rows;

/** Remembers which imports were carried out. */
@Component
class ImportsDone {

	private static final String SELECT = """
			select digest, period, done_at, done_by, name, changes, units from import_done
			""";

	private final JdbcClient jdbc;

	ImportsDone(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<ImportDone> find(String digest, String period) {
		return this.jdbc.sql(SELECT + "where digest = :digest and period = :period")
			.param("digest", digest)
			.param("period", period)
			.query(Rows.of(ImportDone.class))
			.optional();
	}

	/** The last imports of an account, the latest first. */
	List<ImportDone> of(String account, int most) {
		return this.jdbc.sql(SELECT + "where done_by = :account order by id desc limit " + most)
			.param("account", account)
			.query(Rows.of(ImportDone.class))
			.list();
	}

	/** Remembers one; the same digest for the same period is refused. */
	void add(ImportDone done) {
		this.jdbc.sql("""
				insert into import_done (digest, period, done_at, done_by, name, changes, units)
				values (?, ?, ?, ?, ?, ?, ?)
				""")
			.params(done.digest(), done.period(), done.doneAt(), done.doneBy(), done.name(), done.changes(),
					done.units())
			.update();
	}

}
