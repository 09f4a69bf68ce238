package vn.thidua.assessment.run;

/** Why a run cannot be sealed. */
public enum SealRefusal {

	/** It has not ended well. */
	UNFINISHED,
	/** It judges by the law of another day or by a draft, only to compare. */
	COMPARISON,
	/** The period is closed, by this run or by another. */
	CLOSED,
	/** Its stored lines are no longer those that were computed. */
	ALTERED,
	/** No reason is given. */
	NO_REASON

}
