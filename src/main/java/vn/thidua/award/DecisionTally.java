package vn.thidua.award;

/**
 * How the council has decided on the eligible candidates of an award.
 *
 * @param proposed how many it proposes
 * @param declined how many it does not propose
 * @param open on how many nothing is recorded
 */
public record DecisionTally(long proposed, long declined, long open) {
}
