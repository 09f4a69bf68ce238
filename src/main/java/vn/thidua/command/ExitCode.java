package vn.thidua.command;

/** What the command tells its caller (data contract, 3). */
final class ExitCode {

	static final int DONE = 0;

	static final int OTHER = 1;

	static final int DOSSIER_REFUSED = 2;

	static final int RULES_REFUSED = 3;

	/** A run that was computed again is not as it was. */
	static final int DIFFERENT = 4;

	private ExitCode() {
	}

}
