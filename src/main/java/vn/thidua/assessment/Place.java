package vn.thidua.assessment;

/**
 * Where a recipient stands among those who compete for the same places.
 *
 * @param rank the rank; empty for none
 * @param quota how many places there are; empty where no cap applies
 * @param within whether the rank is inside the quota: {@code yes}, {@code no}, or
 * {@code tie} where more share it than there are places left; empty where no cap applies
 */
record Place(String rank, String quota, String within) {

	static final Place NONE = new Place("", "", "");

	/**
	 * The place of those who share a rank.
	 * @param rank the rank
	 * @param sharing how many share it
	 * @param quota how many places there are; below nought for any number
	 */
	static Place of(int rank, int sharing, long quota) {
		String place = String.valueOf(rank);
		if (quota < 0) {
			return new Place(place, "", "");
		}
		String within = (rank > quota) ? "no" : (rank + sharing - 1 > quota) ? "tie" : "yes";
		return new Place(place, String.valueOf(quota), within);
	}

	/** Whether a cap applies and the rank is beyond it. */
	boolean beyond() {
		return this.within.equals("no");
	}

	/** Whether the council has to choose among those who share the last places. */
	boolean tied() {
		return this.within.equals("tie");
	}

	/** What a reason says of it; empty where the cap lets it pass. */
	String words() {
		return beyond() ? "; xếp thứ " + this.rank + ", vượt số lượng tối đa " + this.quota : tied() ? "; đồng hạng "
				+ this.rank + " ở những suất cuối trong số lượng tối đa " + this.quota + ", Hội đồng quyết định" : "";
	}

}
