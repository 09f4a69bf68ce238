package vn.thidua.work.committee;

/**
 * What a unit says of the indicators that it has targets for.
 *
 * @param unitCode the unit
 * @param indicators how many indicators
 * @param reported for how many of them it reports a figure
 * @param notApplicable how many of them do not apply to it
 */
record UnitTold(String unitCode, int indicators, int reported, int notApplicable) {

	/** Of a unit without targets. */
	static final UnitTold NOTHING = new UnitTold("", 0, 0, 0);

}
