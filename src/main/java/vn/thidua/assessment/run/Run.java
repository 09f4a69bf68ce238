package vn.thidua.assessment.run;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierHead;
import vn.thidua.rulebase.RuleRelease;

/**
 * An assessment that was begun. Once it has ended it never changes.
 *
 * @param id its number; nothing before it is stored
 * @param version counts its changes
 * @param status {@code running}, {@code finished} or {@code failed}
 * @param period the period assessed
 * @param asOf the day whose law applies
 * @param title the dossier's title
 * @param source the dossier's source
 * @param illustrative whether figures are made up for demonstration
 * @param dossierName the name under which the dossier was handed in
 * @param dossierDigest SHA-256 of the dossier
 * @param releaseDigest SHA-256 of the rules
 * @param createdAt when it was begun
 * @param createdBy who began it
 * @param finishedAt when it ended; nothing while it runs
 * @param failure why it failed; nothing where it did not
 * @param draft the draft that stood in for the law; empty for none
 * @param province the province whose local criteria applied; empty where not told
 * @param under whether it judges by the law of another day or by a draft, to compare; its
 * score sheets keep to the criteria set that they were made for
 */
@Table("run")
public record Run(@Id @Nullable Long id, @Version int version, String status, String period, LocalDate asOf,
		String title, String source, boolean illustrative, String dossierName, String dossierDigest,
		String releaseDigest, Instant createdAt, String createdBy, @Nullable Instant finishedAt,
		@Nullable String failure, String draft, String province, boolean under) {

	private static final String RUNNING = "running";

	static Run begin(Dossier dossier, String name, RuleRelease release, String by, boolean under, Instant now) {
		DossierHead head = dossier.head();
		return new Run(null, 0, RUNNING, head.period().code(), head.asOf(), head.title(), head.source(),
				head.illustrative(), name, dossier.digest(), release.digest(), now, by, null, null, release.draft(),
				head.province(), under);
	}

	Run finished(Instant now) {
		return ended("finished", now, null);
	}

	Run failed(String why, Instant now) {
		return ended("failed", now, why);
	}

	private Run ended(String how, Instant now, @Nullable String why) {
		if (!this.status.equals(RUNNING)) {
			throw new IllegalStateException("Run " + this.id + " has already " + this.status);
		}
		return new Run(this.id, this.version, how, this.period, this.asOf, this.title, this.source, this.illustrative,
				this.dossierName, this.dossierDigest, this.releaseDigest, this.createdAt, this.createdBy, now, why,
				this.draft, this.province, this.under);
	}

}
