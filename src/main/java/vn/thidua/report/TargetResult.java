package vn.thidua.report;

import org.jspecify.annotations.Nullable;

/**
 * The verdict on one target with the names of what it rests on; cells as
 * {@code outcomes.csv} has them.
 *
 * @param unit the unit
 * @param indicator the indicator's code
 * @param name the indicator's name
 * @param measure its unit of measure
 * @param groupName its group; blank for none
 * @param authority who assigned the target
 * @param target what was asked
 * @param direction which way
 * @param actual the figure reached
 * @param status the verdict
 * @param completionPct how much is reached
 * @param over the distance to the target
 * @param overUnit {@code %} or {@code points}
 * @param change the difference to the year before
 * @param pacePct how far ahead of or behind the months passed
 * @param basis the assigning document
 * @param rule the clause that decided
 * @param ruleTitle what the clause says
 * @param ruleBasis what the clause rests on
 * @param verified whether the clause's text is confirmed
 * @param reason one Vietnamese sentence
 * @param note what the unit added
 */
public record TargetResult(String unit, String indicator, String name, String measure, String groupName,
		String authority, String target, String direction, String actual, String status, String completionPct,
		String over, String overUnit, String change, String pacePct, String basis, String rule,
		@Nullable String ruleTitle, @Nullable String ruleBasis, boolean verified, String reason,
		@Nullable String note) {

	/** Whether the verdict was published by an authority without the figure. */
	public boolean attested() {
		return this.actual.isEmpty() && !this.status.equals("no_data");
	}

	/** Whether the target is met or exceeded. */
	public boolean reached() {
		return this.status.equals("met") || this.status.equals("exceeded");
	}

}
