package vn.thidua.planning;

/**
 * Which target is meant.
 *
 * @param unit the unit's code
 * @param indicator the indicator's code
 * @param horizon the code of the period that it is for
 * @param authority who assigns it; empty where not told
 */
public record TargetKey(String unit, String indicator, String horizon, String authority) {

	/** The target that a revision is of. */
	public static TargetKey of(AssignedRevision revision) {
		return new TargetKey(revision.unitCode(), revision.indicator(), revision.horizon(), revision.authority());
	}

	@Override
	public String toString() {
		return "target " + this.unit + " " + this.indicator + " " + this.horizon
				+ (this.authority.isEmpty() ? "" : " " + this.authority);
	}

}
