package vn.thidua.assessment.run;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.Action;
import vn.thidua.access.CurrentActor;
import vn.thidua.access.Needs;
import vn.thidua.audit.AuditLog;

/**
 * Closes periods: the run that was decided by is sealed, and stays as it is. A period of
 * one subject is closed once; a later run stands beside the sealed one, never over it.
 */
@Service
public class Seals {

	private static final String INSERT = """
			insert into sealed_run (run_id, period, subject, province, sealed_at, sealed_by, reason, digest)
			select r.id, r.period, %s, r.province, ?, ?, ?, ? from run r where r.id = ? and r.status = 'finished'
			""".formatted(StoredSeals.SUBJECT);

	private final JdbcTemplate jdbc;

	private final StoredSeals seals;

	private final TransactionTemplate transactions;

	private final AuditLog audit;

	Seals(JdbcTemplate jdbc, TransactionTemplate transactions, AuditLog audit) {
		this.jdbc = jdbc;
		this.seals = new StoredSeals(jdbc);
		this.transactions = transactions;
		this.audit = audit;
	}

	/** Seals a run; tells why where it cannot. */
	@Needs(Action.SEAL)
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
		if (this.seals.of(run).isPresent() || this.seals.closing(run).isPresent()) {
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
			String digest = Seal.digest(run.dossierDigest(), run.releaseDigest(), output);
			this.transactions.executeWithoutResult((status) -> {
				this.jdbc.update(INSERT, OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC), by, reason.strip(),
						digest, run.id());
				this.audit.record(CurrentActor.now(), "run.seal", "run " + run.id(), "",
						reason.strip() + ": " + digest);
			});
			return Optional.empty();
		}
		catch (DuplicateKeyException ex) {
			return Optional.of(SealRefusal.CLOSED);
		}
	}

	/** The seal of a run. */
	@Needs(Action.READ_RUN)
	public Optional<Seal> of(long run) {
		return this.seals.of(run);
	}

	/** The seals of the runs that a list shows, by run. */
	public Map<Long, Seal> of(List<Long> runs) {
		return this.seals.of(runs);
	}

	/** The seal of another run that closed the period of a run. */
	@Needs(Action.READ_RUN)
	public Optional<Seal> closing(long run) {
		return this.seals.closing(run);
	}

}
