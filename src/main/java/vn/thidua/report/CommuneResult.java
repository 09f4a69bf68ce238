package vn.thidua.report;

import org.jspecify.annotations.Nullable;

/**
 * The verdict on a commune; cells as {@code communes.csv} has them.
 *
 * @param unit the commune
 * @param name its name
 * @param region its socio-economic region; blank where not told
 * @param criteriaSet the criteria set's code
 * @param total the points scored
 * @param max the most points
 * @param percent the points in percent of the most
 * @param status the verdict
 * @param failedCriteria the criteria that fail
 * @param knockouts the knock-out lines that scored nought
 * @param missing how many lines lack their score
 * @param validUntil the last day of recognition
 * @param rule the clause that decided
 * @param ruleTitle what the clause says
 * @param ruleBasis what the clause rests on
 * @param reason one Vietnamese sentence
 */
public record CommuneResult(String unit, String name, String region, String criteriaSet, String total, String max,
		String percent, String status, String failedCriteria, String knockouts, String missing, String validUntil,
		String rule, @Nullable String ruleTitle, @Nullable String ruleBasis, String reason) {
}
