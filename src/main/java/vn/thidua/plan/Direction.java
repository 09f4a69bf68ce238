package vn.thidua.plan;

/** Which way an indicator is good. */
public enum Direction {

	/** The result must reach the target. */
	AT_LEAST,
	/** The result must not pass the target. */
	AT_MOST,
	/** The result must lie between two ends, both included. */
	BETWEEN,
	/** The result must equal the target. */
	EXACTLY

}
