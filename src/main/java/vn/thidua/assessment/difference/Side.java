package vn.thidua.assessment.difference;

/** One of two assessments that are compared. */
public enum Side {

	/** The one that is compared with. */
	BEFORE,
	/** The one whose differences are told. */
	AFTER;

	/** The other one. */
	public Side other() {
		return (this == BEFORE) ? AFTER : BEFORE;
	}

}
