package vn.thidua.assessment.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/** Reads seals. */
final class StoredSeals {

	static final String SUBJECT = "case when trim(r.title) = '' then r.dossier_name else r.title end";

	private static final String SELECT = "select s.run_id, s.period, s.subject, s.province, s.sealed_at, s.sealed_by,"
			+ " s.reason, s.digest from sealed_run s";

	private final JdbcTemplate jdbc;

	StoredSeals(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The seal of a run. */
	Optional<Seal> of(long run) {
		return this.jdbc.query(SELECT + " where s.run_id = ?", StoredSeals::seal, run).stream().findFirst();
	}

	/** The seals of runs, by run. */
	Map<Long, Seal> of(List<Long> runs) {
		if (runs.isEmpty()) {
			return Map.of();
		}
		String marks = runs.stream().map((run) -> "?").collect(Collectors.joining(", "));
		return this.jdbc.query(SELECT + " where s.run_id in (" + marks + ")", StoredSeals::seal, runs.toArray())
			.stream()
			.collect(Collectors.toMap(Seal::run, Function.identity()));
	}

	/** The seal of another run that closed the period of a run. */
	Optional<Seal> closing(long run) {
		return this.jdbc
			.query(SELECT + " join run r on r.period = s.period and r.province = s.province and s.subject = " + SUBJECT
					+ " where r.id = ? and s.run_id <> r.id", StoredSeals::seal, run)
			.stream()
			.findFirst();
	}

	private static Seal seal(ResultSet row, int number) throws SQLException {
		return new Seal(row.getLong("run_id"), row.getString("period"), row.getString("subject"),
				row.getString("province"), row.getObject("sealed_at", OffsetDateTime.class), row.getString("sealed_by"),
				row.getString("reason"), row.getString("digest"));
	}

}
