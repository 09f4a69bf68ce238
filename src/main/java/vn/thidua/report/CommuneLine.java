package vn.thidua.report;

/**
 * The verdict on a commune; figures as the contract writes them, empty where there is
 * none.
 *
 * @param unitCode the commune
 * @param name its name
 * @param criteriaSet the criteria set's code
 * @param total the points scored
 * @param max the most points
 * @param percent the points in percent of the most
 * @param status the verdict
 * @param failedCriteria the criteria proved to fail, parted by semicolons
 * @param knockouts the knock-out lines that scored nought, parted by semicolons
 * @param missing how many lines lack their score
 * @param validUntil the last day of recognition
 * @param rule the clause that decided
 * @param ruleTitle what the clause says
 * @param ruleBasis the document the clause rests on
 * @param ruleVerified whether that document is confirmed
 * @param reason one Vietnamese sentence
 */
public record CommuneLine(String unitCode, String name, String criteriaSet, String total, String max, String percent,
		String status, String failedCriteria, String knockouts, String missing, String validUntil, String rule,
		String ruleTitle, String ruleBasis, boolean ruleVerified, String reason) {
}
