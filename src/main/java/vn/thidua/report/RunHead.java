package vn.thidua.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import vn.thidua.unit.Register;

/**
 * What every page of a run says at its head.
 *
 * @param id its number
 * @param status {@code running}, {@code finished} or {@code failed}
 * @param period the period's code
 * @param asOf the day whose law applies
 * @param title the dossier's title
 * @param source where its figures come from
 * @param illustrative whether figures are made up for demonstration
 * @param dossierName the name under which the dossier was handed in
 * @param dossierDigest SHA-256 of the dossier
 * @param releaseDigest SHA-256 of the rules
 * @param createdAt when it was begun
 * @param createdBy who began it
 * @param draft the draft it was made under, to compare; empty for the law in force
 * @param province the province whose local law it took; empty for none
 * @param failure why it failed; nothing where it did not
 * @param register the code of the register whose units it is about; empty for nobody's
 */
public record RunHead(long id, String status, String period, LocalDate asOf, String title, String source,
		boolean illustrative, String dossierName, String dossierDigest, String releaseDigest, OffsetDateTime createdAt,
		String createdBy, String draft, String province, @Nullable String failure, String register) {

	private static final int SHORT = 12;

	/** Whether it has ended well, so that it has lines. */
	public boolean finished() {
		return this.status.equals("finished");
	}

	/** What it is called: the dossier's title or, where there is none, its name. */
	public String label() {
		return this.title.isBlank() ? this.dossierName : this.title;
	}

	/** Whose units it is about. */
	public Register whose() {
		return Register.of(this.register);
	}

	/** When it was begun, by the clock of this place. */
	public ZonedDateTime begun() {
		return this.createdAt.atZoneSameInstant(ZoneId.systemDefault());
	}

	/** The beginning of the dossier's digest. */
	public String shortDossier() {
		return this.dossierDigest.substring(0, Math.min(SHORT, this.dossierDigest.length()));
	}

	/** The beginning of the rules' digest. */
	public String shortRelease() {
		return this.releaseDigest.substring(0, Math.min(SHORT, this.releaseDigest.length()));
	}

}
