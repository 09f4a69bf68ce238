package vn.thidua.rulebase;

/**
 * What a pack knows of one clause of its law.
 *
 * @param code the clause as printed: {@code B.CSTDCS.E2}
 * @param basis the document and article
 * @param verified whether that text is confirmed
 * @param source where it was found
 * @param missing what is still to be compared; empty where nothing is
 * @param text what it says; empty where its rule says so
 */
public record Clause(String code, String basis, boolean verified, String source, String missing, String text) {

	private static final String CARRIED = " (mang sang, chưa đối chiếu luật mới)";

	private static final String NOT_COMPARED = "Văn bản mới có giữ điều này không";

	/** The same clause carried over into a law whose text was not compared. */
	Clause carried() {
		return new Clause(this.code, this.basis + CARRIED, false, this.source, NOT_COMPARED, this.text);
	}

	/**
	 * Whether this is the clause of a rule that is written without or with its regime.
	 */
	boolean isOf(String ruleCode) {
		return this.code.equals(ruleCode) || this.code.substring(this.code.indexOf('.') + 1).equals(ruleCode);
	}

}
