package vn.thidua.work.committee;

/** How far a unit has come with its report for a period. */
public enum Standing {

	/** It has not begun. */
	NOT_BEGUN,
	/** It is writing. */
	DRAFT,
	/** It has handed in. */
	SUBMITTED,
	/** It was sent back and has not handed in again. */
	RETURNED,
	/** What it handed in was accepted. */
	ACCEPTED;

	/** Whether the committee waits for the unit. */
	public boolean outstanding() {
		return this == NOT_BEGUN || this == DRAFT || this == RETURNED;
	}

}
