package vn.thidua.submission;

/**
 * A submission as an import finds it.
 *
 * @param id its number
 * @param unitCode the unit
 * @param version counts its changes
 * @param state how far it has come
 */
public record HeldReport(long id, String unitCode, int version, SubmissionState state) {

	/** Instead of a version where a unit has no submission yet. */
	public static final int NONE = 0;

}
