package vn.thidua.assessment.run;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;

/**
 * Closes periods: the run that was decided by is sealed, and stays as it is. A period of
 * one subject is closed once; a later run stands beside the sealed one, never over it.
 */
@Service
public class Seals {

	private static final String SUBJECT = "case when trim(r.title) = '' then r.dossier_name else r.title end";

	private static final String SELECT = "select s.run_id, s.period, s.subject, s.province, s.sealed_at, s.sealed_by,"
			+ " s.reason, s.digest from sealed_run s";

	private static final String INSERT = """
			insert into sealed_run (run_id, period, subject, province, sealed_at, sealed_by, reason, digest)
			select r.id, r.period, %s, r.province, ?, ?, ?, ? from run r where r.id = ? and r.status = 'finished'
			""".formatted(SUBJECT);

	private final JdbcTemplate jdbc;

	Seals(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Seals a run; tells why where it cannot. */
	@Needs(Action.DECIDE)
	public Optional<SealRefusal> seal(long run, String by, String reason) throws IOException {
		Optional<KeptRun> kept = KeptRun.of(this.jdbc, run);
		if (kept.isEmpty()) {
			return Optional.of(SealRefusal.UNFINISHED);
		}
		if (reason.isBlank()) {
			return Optional.of(SealRefusal.NO_REASON);
		}
		if (kept.get().under()) {
			return Optional.of(SealRefusal.COMPARISON);
		}
		if (of(run).isPresent() || closing(run).isPresent()) {
			return Optional.of(SealRefusal.CLOSED);
		}
		try (StoredOutput stored = new StoredOutput(this.jdbc, run)) {
			String output = stored.digests().output();
			return output.equals(KeptDocument.of(kept.get().document()).output())
					? insert(kept.get(), output, by, reason) : Optional.of(SealRefusal.ALTERED);
		}
	}

	private Optional<SealRefusal> insert(KeptRun run, String output, String by, String reason) {
		try {
			this.jdbc.update(INSERT, OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC), by, reason.strip(),
					Seal.digest(run.dossierDigest(), run.releaseDigest(), output), run.id());
			return Optional.empty();
		}
		catch (DuplicateKeyException ex) {
			return Optional.of(SealRefusal.CLOSED);
		}
	}

	/** The seal of a run. */
	@Needs(Action.READ_RUN)
	public Optional<Seal> of(long run) {
		return this.jdbc.query(SELECT + " where s.run_id = ?", Seals::seal, run).stream().findFirst();
	}

	/** The seals of runs, by run. */
	public Map<Long, Seal> of(List<Long> runs) {
		if (runs.isEmpty()) {
			return Map.of();
		}
		String marks = runs.stream().map((run) -> "?").collect(Collectors.joining(", "));
		return this.jdbc.query(SELECT + " where s.run_id in (" + marks + ")", Seals::seal, runs.toArray())
			.stream()
			.collect(Collectors.toMap(Seal::run, Function.identity()));
	}

	/** The seal of another run that closed the period of a run. */
	@Needs(Action.READ_RUN)
	public Optional<Seal> closing(long run) {
		return this.jdbc
			.query(SELECT + " join run r on r.period = s.period and r.province = s.province and s.subject = " + SUBJECT
					+ " where r.id = ? and s.run_id <> r.id", Seals::seal, run)
			.stream()
			.findFirst();
	}

	private static Seal seal(ResultSet row, int number) throws SQLException {
		return new Seal(row.getLong("run_id"), row.getString("period"), row.getString("subject"),
				row.getString("province"), row.getObject("sealed_at", OffsetDateTime.class), row.getString("sealed_by"),
				row.getString("reason"), row.getString("digest"));
	}

}
