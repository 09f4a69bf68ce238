package vn.thidua.work.committee;

/**
 * How many units have come how far.
 *
 * @param standing how far
 * @param units how many units
 * @param late how many of them handed in after the deadline, or still have not though it
 * has passed
 */
public record StandingCount(Standing standing, long units, long late) {

	/** How many of them are not late. */
	public long inTime() {
		return this.units - this.late;
	}

}
