package vn.thidua.work.committee;

import vn.thidua.shared.Problem;

/**
 * A problem of what was accepted, mapped back to whose it is.
 *
 * @param problem the problem
 * @param unitCode the unit whose submission or targets it lies in; empty where it is
 * none's
 * @param item the indicator, criterion or person of the line; empty where it has none
 * @param reported whether it lies in what the unit reported, not in the plan
 */
public record LocatedProblem(Problem problem, String unitCode, String item, boolean reported) {
}
