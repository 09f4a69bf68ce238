package vn.thidua.assessment;

/**
 * Where a recipient stands among those who compete for the same places.
 *
 * @param rank the rank; empty for none
 * @param quota how many places there are; empty where no cap applies
 * @param within {@code yes} or {@code no}: whether the rank is inside the quota; empty
 * where no cap applies
 * @param tied whether others share the rank
 */
record Place(String rank, String quota, String within, boolean tied) {

	static final Place NONE = new Place("", "", "", false);

	/** Whether a cap applies and the rank is beyond it. */
	boolean beyond() {
		return this.within.equals("no");
	}

	Place unranked() {
		return new Place("", this.quota, this.within, this.tied);
	}

}
