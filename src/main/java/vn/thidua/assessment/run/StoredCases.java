package vn.thidua.assessment.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RuleRelease;

/**
 * Every stored dossier, once for each day, province and way in which it was assessed by
 * the law. Runs that tried a draft in the place of the law do not count.
 */
@Component
public class StoredCases {

	private static final String ALL = """
			select r.id, r.dossier_name, r.title, r.period, r.as_of, r.dossier_digest, r.under from run r
			where r.id in (select max(n.id) from run n where n.status = 'finished' and n.draft = ''
				group by n.dossier_digest, n.as_of, n.province, n.under)
			order by r.period, r.id
			""";

	private final JdbcTemplate jdbc;

	StoredCases(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** All of them, the earliest period first. */
	public List<StoredCase> all() {
		return this.jdbc.query(ALL, (row, number) -> new StoredCase(row.getLong(1), row.getString(2), row.getString(3),
				row.getString(4), row.getObject(5, LocalDate.class), row.getString(6), row.getBoolean(7)));
	}

	/** The dossier as it was handed in. */
	public Dossier read(StoredCase one) throws IOException {
		byte[] content = this.jdbc.queryForObject("select content from stored_dossier where digest = ?", byte[].class,
				one.digest());
		return new StoredDossier(one.name(), (content == null) ? new byte[0] : content).read();
	}

	/** A dossier that was read, as a release would assess it. */
	public Dossier under(StoredCase one, Dossier read, RuleRelease release) {
		return (one.under() || !read.head().asOf().equals(one.asOf())) ? StoredDossier.under(read, one.asOf(), release)
				: read;
	}

}
