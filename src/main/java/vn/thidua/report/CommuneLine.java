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
 * @param totalFloor the least share of all points that the law asked for, in percent
 * @param criterionFloor the least share of each criterion's points, in percent
 */
public record CommuneLine(String unitCode, String name, String criteriaSet, String total, String max, String percent,
		String status, String failedCriteria, String knockouts, String missing, String validUntil, String rule,
		String ruleTitle, String ruleBasis, boolean ruleVerified, String reason, String totalFloor,
		String criterionFloor) {

	/** Whether the total alone reaches its floor, whatever the single criteria. */
	public String totalStatus() {
		if (this.percent.isEmpty() || this.totalFloor.isEmpty()) {
			return "no_data";
		}
		if (new BigDecimal(this.percent).compareTo(new BigDecimal(this.totalFloor)) >= 0) {
			return "met";
		}
		return this.missing.equals("0") ? "not_met" : "no_data";
	}

}
