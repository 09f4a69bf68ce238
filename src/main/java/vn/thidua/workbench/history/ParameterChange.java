package vn.thidua.workbench.history;

/**
 * What became of a number that the law sets.
 *
 * @param kind {@code added}, {@code removed} or {@code changed}
 * @param name what it limits
 * @param scope whom it is for; empty where it is for all
 * @param before its row in the old release; blank cells where there is none
 * @param after its row in the new release; blank cells where there is none
 */
public record ParameterChange(String kind, String name, String scope, ParameterRow before, ParameterRow after) {
}
