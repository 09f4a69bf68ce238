package vn.thidua.submission;

/**
 * A line of a commune's score sheet: its own points beside the appraiser's. Figures are
 * plain; empty for none.
 *
 * @param criteriaSet the criteria set; empty for the one in force
 * @param criterion the criterion, 1 to 10
 * @param indicator the sheet's own number of the line; empty for the whole criterion
 * @param max the most points the line can get
 * @param knockout whether nought on this line fails the commune (điểm liệt)
 * @param selfScore the commune's own points
 * @param score the appraiser's points
 * @param measured the measured figure behind the line
 * @param note a remark
 */
public record ReportedScore(String criteriaSet, int criterion, String indicator, String max, boolean knockout,
		String selfScore, String score, String measured, String note) {
}
