package vn.thidua.plan;

/** How the distance between result and target is told. */
public enum Excess {

	/** In percent of the target. */
	PERCENT,
	/** In the indicator's own measure. */
	POINTS

}
