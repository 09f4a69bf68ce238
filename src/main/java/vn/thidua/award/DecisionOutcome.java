package vn.thidua.award;

/** What the council decides on a candidate. */
public enum DecisionOutcome {

	/** The council proposes the candidate to whoever may grant the award. */
	PROPOSED,
	/** The council does not propose the candidate. */
	DECLINED

}
