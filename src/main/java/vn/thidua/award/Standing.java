package vn.thidua.award;

/**
 * What the assessment says of a candidate.
 *
 * @param recipient the candidate's code
 * @param status {@code eligible}, {@code not_eligible} or {@code undetermined}
 * @param withinQuota {@code yes}, {@code no} or {@code tie}; empty where no cap applies
 */
record Standing(String recipient, String status, String withinQuota) {

	boolean eligible() {
		return this.status.equals("eligible");
	}

	boolean beyondCap() {
		return this.withinQuota.equals("no");
	}

	/** Whether more share the last places than there are. */
	boolean tied() {
		return this.withinQuota.equals("tie");
	}

}
