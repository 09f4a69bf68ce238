package vn.thidua.work.committee;

/**
 * A unit of which something else is accepted now than when a run was made.
 *
 * @param unitCode the unit
 * @param name its name
 * @param kind {@code added}, {@code changed} or {@code withdrawn}
 */
public record ChangedUnit(String unitCode, String name, String kind) {
}
