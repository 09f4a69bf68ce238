package vn.thidua.submission;

/** What a unit says of an indicator. A figure of nought is a figure. */
public enum Said {

	/** It reports a figure. */
	FIGURE,
	/** It has no figure yet: no verdict. */
	NOT_REPORTED,
	/** The indicator does not apply to it, for a reason that it gives. */
	NOT_APPLICABLE

}
