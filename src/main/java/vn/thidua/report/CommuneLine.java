package vn.thidua.report;

import java.math.BigDecimal;

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

	/** The least share of all points, in percent, that the criteria sets ask for. */
	public static final int TOTAL_FLOOR = 80;

	/** Whether the total alone reaches its floor, whatever the single criteria. */
	public String totalStatus() {
		if (!this.percent.isEmpty() && new BigDecimal(this.percent).compareTo(BigDecimal.valueOf(TOTAL_FLOOR)) >= 0) {
			return "met";
		}
		return (this.percent.isEmpty() || !this.missing.equals("0")) ? "no_data" : "not_met";
	}

}
