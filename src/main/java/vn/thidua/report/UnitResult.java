package vn.thidua.report;

import vn.thidua.shared.Figure;

/**
 * A unit with its counts, as {@code unit_summary.csv} has them.
 *
 * @param unit its code
 * @param name its name
 * @param block its emulation block; blank for none
 * @param targets how many targets it has
 * @param exceeded how many are exceeded
 * @param met how many are met
 * @param notMet how many are not met
 * @param inProgress how many are in progress
 * @param noData how many have no data
 * @param allMet {@code yes} or {@code no}
 * @param rank the rank in the block; blank for none
 */
public record UnitResult(String unit, String name, String block, int targets, int exceeded, int met, int notMet,
		int inProgress, int noData, String allMet, String rank) {

	/** How many targets are met or exceeded. */
	public int reached() {
		return this.met + this.exceeded;
	}

	/** The share of targets met or exceeded, plainly, in percent. */
	public String share() {
		return (this.targets == 0) ? ""
				: Figure.of(100L * reached()).dividedFor(Figure.of(this.targets), Figure.of(100)).plain();
	}

}
