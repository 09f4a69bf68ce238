package vn.thidua.work.committee;

/**
 * What came of reminding.
 *
 * @param units how many units were reminded
 * @param leftOut how many were not, for they were already reminded today
 * @param unreached how many of those reminded have no account that could read it
 */
public record Reminded(int units, int leftOut, int unreached) {
}
