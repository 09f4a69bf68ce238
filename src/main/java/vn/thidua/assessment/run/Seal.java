package vn.thidua.assessment.run;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import vn.thidua.shared.Digest;

/**
 * The seal of the run by which a period was closed.
 *
 * @param run the run
 * @param period the period that is closed
 * @param subject whose period: the dossier's title or, where there is none, its name
 * @param province the province; empty where not told
 * @param sealedAt when
 * @param sealedBy who
 * @param reason why, and by which document
 * @param digest SHA-256 over the digests of the dossier, the release and the output
 */
public record Seal(long run, String period, String subject, String province, OffsetDateTime sealedAt, String sealedBy,
		String reason, String digest) {

	/** When, by the clock of this place. */
	public ZonedDateTime sealed() {
		return this.sealedAt.atZoneSameInstant(ZoneId.systemDefault());
	}

	/** Whether it is the seal of a run with that output. */
	boolean fits(KeptRun kept, String output) {
		return this.digest.equals(digest(kept.dossierDigest(), kept.releaseDigest(), output));
	}

	static String digest(String dossier, String release, String output) {
		return new Digest().add("dossier", dossier.getBytes(StandardCharsets.UTF_8))
			.add("release", release.getBytes(StandardCharsets.UTF_8))
			.add("output", output.getBytes(StandardCharsets.UTF_8))
			.hex();
	}

}
