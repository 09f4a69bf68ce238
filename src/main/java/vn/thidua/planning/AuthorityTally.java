package vn.thidua.planning;

/**
 * How much one authority has assigned for a period.
 *
 * @param authority who assigns; empty where not told
 * @param targets how many targets count
 * @param units to how many units
 */
public record AuthorityTally(String authority, long targets, long units) {
}
