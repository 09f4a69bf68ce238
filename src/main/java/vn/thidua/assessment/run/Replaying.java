package vn.thidua.assessment.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.DossierRefused;
import vn.thidua.assessment.output.OutputFiles;
import vn.thidua.assessment.output.OutputFormat;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesRefused;
import vn.thidua.rulebase.RulesStopped;

/**
 * Computes stored runs again from their release and dossier, and holds the result beside
 * what is stored. Nothing is changed.
 */
final class Replaying {

	private final JdbcTemplate jdbc;

	private final RuleBook book;

	private final StoredSeals seals;

	Replaying(JdbcTemplate jdbc, RuleBook book) {
		this.jdbc = jdbc;
		this.book = book;
		this.seals = new StoredSeals(jdbc);
	}

	/** Computes a finished run again; nothing where there is none of that number. */
	Optional<Replay> replay(long run) throws IOException {
		Optional<KeptRun> kept = KeptRun.of(this.jdbc, run);
		return kept.isEmpty() ? Optional.empty() : Optional.of(replay(kept.get()));
	}

	private Replay replay(KeptRun run) throws IOException {
		KeptDocument recorded = KeptDocument.of(run.document());
		try (StoredOutput stored = new StoredOutput(this.jdbc, run.id());
				OutputFiles files = new OutputFiles(OutputFormat.CSV, (name) -> OutputStream.nullOutputStream())) {
			ReplaySink sink = new ReplaySink(stored, files);
			Recomputed again = recompute(run, files, sink);
			OutputFiles.Digests digests = stored.digests();
			KeptDocument document = (again.document == null) ? null : KeptDocument.of(again.document);
			RowDifference first = sink.first();
			if (first == null && document != null) {
				first = recorded.difference(document);
			}
			Seal seal = this.seals.of(run.id()).orElse(null);
			boolean broken = seal != null && !(again.altered.isEmpty() && seal.fits(run, digests.output()));
			return new Replay(run.id(), recorded.engine(), (document == null) ? "" : document.engine(),
					files(recorded, digests, document), first, again.altered, seal, broken, again.failure);
		}
	}

	/**
	 * What was computed.
	 *
	 * @param document the bytes of {@code run.json}; nothing where it failed
	 * @param altered what is no longer what its digest says
	 * @param failure why it failed; empty where it did not
	 */
	private record Recomputed(byte @Nullable [] document, List<String> altered, String failure) {
	}

	private Recomputed recompute(KeptRun run, OutputFiles files, ReplaySink sink) {
		List<String> altered = new ArrayList<>();
		try {
			RuleFiles rules = run.rules();
			if (!rules.digest().equals(run.releaseDigest())) {
				altered.add("release");
			}
			RuleRelease release = this.book.accepted(rules).trying(run.draft());
			Dossier dossier = run.read(release);
			if (!dossier.digest().equals(run.dossierDigest())) {
				altered.add("dossier");
			}
			Assessor.assess(dossier, release, sink);
			sink.end();
			return new Recomputed(files.finish(dossier, release).document(), altered, "");
		}
		catch (IOException | RulesRefused | RulesStopped | DossierRefused | IllegalArgumentException ex) {
			return new Recomputed(null, altered, String.valueOf(ex.getMessage()));
		}
	}

	private static List<Replay.FileDigests> files(KeptDocument recorded, OutputFiles.Digests stored,
			@Nullable KeptDocument recomputed) {
		Map<String, String> again = (recomputed == null) ? Map.of() : recomputed.files();
		return stored.files()
			.entrySet()
			.stream()
			.map((file) -> new Replay.FileDigests(file.getKey(), recorded.files().getOrDefault(file.getKey(), ""),
					file.getValue(), again.getOrDefault(file.getKey(), "")))
			.toList();
	}

}
