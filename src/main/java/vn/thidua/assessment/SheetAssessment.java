package vn.thidua.assessment;

import java.util.List;

import vn.thidua.shared.Problem;

/**
 * What was decided of one sheet.
 *
 * @param commune the line of {@code communes.csv}
 * @param criteria the lines of {@code criteria.csv}
 * @param lines the lines of {@code lines.csv}
 * @param warnings doubts, such as points given against a threshold
 */
record SheetAssessment(CommuneRow commune, List<CriterionRow> criteria, List<LineRow> lines, List<Problem> warnings) {
}
