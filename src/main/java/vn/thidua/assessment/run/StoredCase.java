package vn.thidua.assessment.run;

import java.time.LocalDate;

/**
 * A stored dossier as it was once assessed.
 *
 * @param run the last finished run of it
 * @param name the name under which it was handed in
 * @param title the dossier's title
 * @param period the period assessed
 * @param asOf the day whose law applies
 * @param digest SHA-256 of the dossier
 * @param under whether that is the law of another day, to compare
 */
public record StoredCase(long run, String name, String title, String period, LocalDate asOf, String digest,
		boolean under) {

	/** What it is called: its title or, where there is none, its name. */
	public String label() {
		return this.title.isBlank() ? this.name : this.title;
	}

}
