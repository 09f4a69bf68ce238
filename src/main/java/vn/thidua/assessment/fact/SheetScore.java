package vn.thidua.assessment.fact;

import vn.thidua.shared.Figure;

/**
 * The points of a commune's whole sheet.
 *
 * @param points the points scored
 * @param reachable the points there would be if every line that lacks its score got its
 * most
 * @param max the most points; nought where it is not known
 * @param missing how many lines lack their score; a criterion without any line counts as
 * one
 * @param knockoutZeros how many knock-out lines (điểm liệt) scored nought
 */
public record SheetScore(Figure points, Figure reachable, Figure max, int missing,
		int knockoutZeros) implements Scored {

	@Override
	public int criterion() {
		return 0;
	}

}
