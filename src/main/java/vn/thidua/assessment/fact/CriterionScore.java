package vn.thidua.assessment.fact;

import vn.thidua.shared.Figure;

/**
 * The points of one criterion of a commune's sheet.
 *
 * @param criterion the criterion, 1 to 10
 * @param points the points scored
 * @param reachable the points there would be if every line that lacks its score got its
 * most
 * @param max the most points; nought where it is not known
 * @param missing how many lines lack their score; a criterion without any line counts as
 * one
 */
public record CriterionScore(int criterion, Figure points, Figure reachable, Figure max,
		int missing) implements Scored {
}
