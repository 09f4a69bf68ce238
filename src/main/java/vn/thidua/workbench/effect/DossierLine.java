package vn.thidua.workbench.effect;

import java.time.LocalDate;

/**
 * What came of one stored dossier.
 *
 * @param run a run of it
 * @param period its period
 * @param asOf the day whose law applies
 * @param under whether that is the law of another day, to compare
 * @param label what it is called
 * @param compared how many lines were compared
 * @param changes how many verdicts and places would change
 * @param details how many lines would change in figures, grounds or words only
 * @param activeFailure why the active release does not assess it; empty where it does
 * @param draftFailure why the draft does not assess it; empty where it does
 */
public record DossierLine(long run, String period, LocalDate asOf, boolean under, String label, long compared,
		long changes, long details, String activeFailure, String draftFailure) {

	/** Whether the draft fails where the active release does not. */
	public boolean worse() {
		return !this.draftFailure.isEmpty() && this.activeFailure.isEmpty();
	}

}
