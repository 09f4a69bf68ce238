package vn.thidua.report;

/**
 * A measured figure against the threshold of the law.
 *
 * @param criteriaSet the criteria set's code
 * @param criterion the criterion's number
 * @param indicator the sheet's own number of the line
 * @param score the points given
 * @param max the most points
 * @param value the measured figure
 * @param required the threshold
 * @param status the verdict
 * @param rule the clause that decided
 * @param basis the document the threshold rests on
 * @param verified {@code no} where its text is not confirmed
 */
public record MeasuredLine(String criteriaSet, String criterion, String indicator, String score, String max,
		String value, String required, String status, String rule, String basis, String verified) {
}
