package vn.thidua.assessment.run;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.access.CurrentActor;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.output.OutputFiles;
import vn.thidua.assessment.output.OutputFormat;
import vn.thidua.audit.AuditLog;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.unit.Register;

/**
 * Assesses into the database: a run is there whole or, where it failed, with its reason
 * and without lines.
 */
@Component
class RunStore {

	private final Runs runs;

	private final DossierShelf shelf;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transactions;

	private final AuditLog audit;

	RunStore(Runs runs, DossierShelf shelf, JdbcTemplate jdbc, TransactionTemplate transactions, AuditLog audit) {
		this.audit = audit;
		this.runs = runs;
		this.shelf = shelf;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** Begins a run. */
	Run begin(Dossier dossier, StoredDossier handedIn, Register register, RuleRelease release, String by) {
		return begin(dossier, handedIn, register, release, by, false);
	}

	/** Begins a run of a dossier that is kept by the law of another day or a draft. */
	Run beginUnder(Dossier dossier, StoredDossier kept, RuleRelease release, String by) {
		return begin(dossier, kept, this.shelf.register(dossier.digest()).orElseThrow(), release, by, true);
	}

	private Run begin(Dossier dossier, StoredDossier handedIn, Register register, RuleRelease release, String by,
			boolean under) {
		return Objects.requireNonNull(this.transactions.execute((status) -> {
			this.shelf.keep(dossier.digest(), handedIn, register);
			Run begun = this.runs.save(Run.begin(dossier, handedIn.name(), release, by, under, Instant.now()));
			this.audit.record(CurrentActor.now(), under ? "run.start-under" : "run.start", subject(begun), "",
					said(begun));
			return begun;
		}));
	}

	/** Assesses a run that was begun. */
	Run assess(Run run, Dossier dossier, RuleRelease release, Consumer<RunProgress> progress) throws IOException {
		long id = Objects.requireNonNull(run.id());
		RunRows rows = new RunRows(id, this.jdbc, this.transactions);
		RunContext context = new RunContext(this.jdbc, id);
		this.transactions.executeWithoutResult((status) -> context.storeDossier(dossier));
		try (OutputFiles files = new OutputFiles(OutputFormat.CSV, (name) -> OutputStream.nullOutputStream())) {
			Assessor.assess(dossier, release, new StoringSink(rows, files, progress));
			rows.flush();
			OutputFiles.Finished finished = files.finish(dossier, release);
			Run done = Objects.requireNonNull(this.transactions.execute((status) -> {
				context.storeRules(finished.run().packs(), dossier.head().asOf());
				context.storeResult(finished.run(), finished.document());
				Run ended = this.runs.save(run.finished(Instant.now()));
				this.audit.record(CurrentActor.now(), "run.finish", subject(run), run.status(), ended.status());
				return ended;
			}));
			settle();
			return done;
		}
	}

	void fail(Run run, String why) {
		this.transactions.executeWithoutResult((status) -> {
			for (OutputFile file : OutputFile.values()) {
				this.jdbc.update("delete from " + file.base() + " where run_id = ?", run.id());
			}
			this.runs.save(run.failed(why, Instant.now()));
			this.audit.record(CurrentActor.now(), "run.fail", subject(run), run.status(), why);
		});
	}

	/** Ends the runs that a stop of the process cut short. */
	void failInterrupted(String why) {
		this.runs.findByStatus("running").forEach((run) -> fail(run, why));
	}

	private static String subject(Run run) {
		return "run " + run.id();
	}

	private static String said(Run run) {
		return run.dossierName() + ", period " + run.period() + ", as of " + run.asOf() + ", dossier "
				+ run.dossierDigest() + ", release " + run.releaseDigest()
				+ (run.draft().isEmpty() ? "" : ", draft " + run.draft());
	}

	Optional<Run> run(long run) {
		return this.runs.findById(run);
	}

	/** What a run was made of. */
	Optional<StoredDossier> dossier(long run) {
		return this.runs.findById(run)
			.flatMap((known) -> this.shelf.dossier(known.dossierDigest())
				.map((kept) -> new StoredDossier(known.dossierName(), kept.content())));
	}

	boolean finishedBefore(Dossier dossier, RuleRelease release) {
		return this.runs.existsByDossierDigestAndReleaseDigestAndStatus(dossier.digest(), release.digest(), "finished");
	}

	/**
	 * H2 keeps what it acknowledged only after a checkpoint, even when the process is
	 * killed.
	 */
	private void settle() {
		Boolean h2 = this.jdbc
			.execute((Connection connection) -> connection.getMetaData().getDatabaseProductName().equals("H2"));
		if (Boolean.TRUE.equals(h2)) {
			this.jdbc.execute("checkpoint sync");
		}
	}

}
