package vn.thidua.dossier;

/**
 * How a published text compares a figure with the same period of the year before, where
 * it prints no figure of that year.
 */
public enum AttestedChange {

	/** The figure has grown. */
	UP,
	/** The figure has fallen. */
	DOWN,
	/** The figure is the same. */
	SAME

}
