package vn.thidua.report;

/**
 * A unit with its targets by verdict.
 *
 * @param unitCode its code
 * @param name its name
 * @param type its kind, as the enumeration names it; empty where not known
 * @param parent the code of the unit above; empty where there is none
 * @param block the emulation block; empty where there is none
 * @param region the socio-economic region; empty where not known
 * @param rank its rank inside the block; empty where there is none
 * @param allMet {@code yes} where every target is met or exceeded
 * @param communeStatus the verdict on its score sheet; empty where it has none
 * @param targets how many targets apply to it
 * @param exceeded how many are exceeded
 * @param met how many are just met
 * @param notMet how many are missed
 * @param inProgress how many have not ended
 * @param noData how many lack their figure
 */
public record UnitLine(String unitCode, String name, String type, String parent, String block, String region,
		String rank, String allMet, String communeStatus, long targets, long exceeded, long met, long notMet,
		long inProgress, long noData) {

	/** How many are met or exceeded. */
	public long reached() {
		return this.exceeded + this.met;
	}

}
