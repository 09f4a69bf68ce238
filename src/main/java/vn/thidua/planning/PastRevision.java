package vn.thidua.planning;

/**
 * A revision in the history of a target.
 *
 * @param revision the revision
 * @param counts whether it counts for the period that it is for
 */
public record PastRevision(AssignedRevision revision, boolean counts) {
}
