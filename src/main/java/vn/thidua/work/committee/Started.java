package vn.thidua.work.committee;

import java.util.List;

/**
 * What came of starting an assessment.
 *
 * @param run the number of the run; 0 where it was refused
 * @param problems why it was refused; empty where it was not
 */
public record Started(long run, List<LocatedProblem> problems) {
}
