package vn.thidua.assessment.run;

import vn.thidua.unit.Register;

/** A dossier is handed in for one register and kept for another. */
public class OtherRegister extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Register kept;

	OtherRegister(String digest, Register kept) {
		super("Dossier " + digest + " is kept for " + kept.code());
		this.kept = kept;
	}

	/** For which it is kept. */
	public Register kept() {
		return this.kept;
	}

}
