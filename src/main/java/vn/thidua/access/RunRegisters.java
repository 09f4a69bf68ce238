package vn.thidua.access;

import vn.thidua.unit.Register;

/** Tells whose units a run is about. */
public interface RunRegisters {

	/**
	 * The register to which the dossier of a run belongs.
	 * @throws NotFound if there is no such run
	 */
	Register of(long run);

}
