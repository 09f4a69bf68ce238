package vn.thidua.workbench.effect;

/**
 * What came of one dossier.
 *
 * @param run a run of it
 * @param compared how many lines were compared
 * @param changes how many verdicts and places would change
 * @param details how many lines would change in figures, grounds or words only
 * @param activeFailure why the active release does not assess it; empty where it does
 * @param draftFailure why the draft does not assess it; empty where it does
 */
record ComparedDossier(long run, long compared, long changes, long details, String activeFailure, String draftFailure) {

	/** Whether the draft fails where the active release does not. */
	boolean worse() {
		return !this.draftFailure.isEmpty() && this.activeFailure.isEmpty();
	}

}
