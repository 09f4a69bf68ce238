package vn.thidua.command;

/** What the command tells its caller (data contract, 3). */
final class ExitCode {

	static final int DONE = 0;

	static final int OTHER = 1;

	static final int DOSSIER_REFUSED = 2;

	static final int RULES_REFUSED = 3;

	private ExitCode() {
	}

}
