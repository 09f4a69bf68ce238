package vn.thidua.dossier;

/** A verdict that an authority published without the figure. */
public enum Attested {

	/** The target was exceeded. */
	EXCEEDED,
	/** The target was met. */
	MET,
	/** The target was not met. */
	NOT_MET

}
