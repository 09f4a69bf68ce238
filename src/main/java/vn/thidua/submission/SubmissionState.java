package vn.thidua.submission;

/** How far a submission has come. */
public enum SubmissionState {

	/** The unit is still writing it. */
	DRAFT,
	/** The unit has handed it in. */
	SUBMITTED,
	/** The committee has sent it back with a reason; the unit may change it. */
	RETURNED,
	/** The committee has accepted it; it may be assessed. */
	ACCEPTED;

	/** Whether the unit may change what it reports. */
	public boolean editable() {
		return this == DRAFT || this == RETURNED;
	}

}
