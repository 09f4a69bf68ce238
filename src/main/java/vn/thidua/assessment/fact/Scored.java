package vn.thidua.assessment.fact;

import vn.thidua.shared.Figure;

/**
 * Points of a criterion or of a whole sheet, of which lines may still lack their score.
 */
public sealed interface Scored permits CriterionScore, SheetScore {

	/** The points scored. */
	Figure points();

	/** The points there would be if every line that lacks its score got its most. */
	Figure reachable();

	/** The most points; nought where it is not known. */
	Figure max();

	/** How many lines lack their score; a criterion without any line counts as one. */
	int missing();

	/** The criterion, or 0 for the whole sheet. */
	int criterion();

}
