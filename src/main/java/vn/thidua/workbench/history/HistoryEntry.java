package vn.thidua.workbench.history;

import java.util.List;

import vn.thidua.rulebase.release.Activation;

/**
 * One activation with the runs that its release was used for.
 *
 * @param activation who put what into force when and why
 * @param active whether it is the last one
 * @param again whether its release may be rolled back to: it does not serve now
 * @param count how many runs used the release
 * @param runs the newest of them
 */
public record HistoryEntry(Activation activation, boolean active, boolean again, long count, List<RunOfRelease> runs) {
}
