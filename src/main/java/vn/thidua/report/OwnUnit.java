package vn.thidua.report;

/**
 * A unit of the reader's own, as a run knows it.
 *
 * @param code its code
 * @param name its name
 */
public record OwnUnit(String code, String name) {
}
