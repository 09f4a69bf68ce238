package vn.thidua.workbench.trial;

import vn.thidua.shared.Problem;

/**
 * What is wrong or doubtful with what was typed in.
 *
 * @param problem what it is
 * @param field the field it is about; empty where it is about none
 */
public record TrialProblem(Problem problem, String field) {
}
