package vn.thidua.report;

/**
 * A run in the list of runs.
 *
 * @param head what it is
 * @param targets its targets by verdict
 * @param communes its communes by verdict
 */
public record RunEntry(RunHead head, Tally targets, CommuneTally communes) {
}
