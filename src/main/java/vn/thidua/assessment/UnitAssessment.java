package vn.thidua.assessment;

import java.util.List;

import vn.thidua.shared.Problem;

/**
 * What was decided of one unit's targets.
 *
 * @param tally the counts
 * @param outcomes the lines of {@code outcomes.csv}
 * @param warnings doubts, such as a published verdict that contradicts the figure
 */
record UnitAssessment(UnitTally tally, List<OutcomeRow> outcomes, List<Problem> warnings) {
}
