package vn.thidua.reference;

/**
 * How many cases are compared: half of them dossiers of targets and score sheets, half
 * recipients of ratings and awards.
 */
final class Cases {

	private static final int KINDS = 2;

	private Cases() {
	}

	/**
	 * So many of one kind for each of its seeds, to be set with
	 * {@code -Dthidua.agreement}.
	 */
	static long ofEach(int seeds) {
		return (Long.getLong("thidua.agreement", 2_000) + KINDS * seeds - 1) / (KINDS * seeds);
	}

}
