package vn.thidua.submission;

import vn.thidua.access.Actor;

/**
 * A submission took a step into another state; told in the transaction of the step.
 *
 * @param submission the submission after the step
 * @param from the state before it
 * @param actor who took the step
 */
public record SubmissionMoved(Submission submission, SubmissionState from, Actor actor) {
}
