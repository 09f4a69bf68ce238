package vn.thidua.report;

/**
 * A unit inside its emulation block.
 *
 * @param block the block
 * @param unitCode the unit's code
 * @param name its name
 * @param rank its rank inside the block; empty where it has no targets
 * @param ranked how many units of the block are ranked
 * @param targets how many targets it has
 * @param reached how many are met or exceeded
 * @param exceeded how many are exceeded
 */
public record BlockLine(String block, String unitCode, String name, String rank, long ranked, long targets,
		long reached, long exceeded) {

	/** Whether it leads a block of more than one unit. */
	public boolean leads() {
		return this.rank.equals("1") && this.ranked > 1;
	}

}
