package vn.thidua.report;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The verdict on one target with the names it is shown by; figures as the contract writes
 * them, empty where there is none.
 *
 * @param unitCode the unit
 * @param unitName its name
 * @param indicator the indicator's code
 * @param name its name
 * @param measure its unit of measure
 * @param authority who assigned the target
 * @param target what was asked
 * @param direction which way
 * @param actual the figure reached
 * @param status the verdict
 * @param completionPct how much of the target is reached
 * @param over the distance to the target
 * @param overUnit {@code %} or {@code points}
 * @param change the difference to the year before
 * @param pacePct completion less the share of the horizon that has passed
 * @param basis the assigning document
 * @param rule the clause that decided
 * @param ruleTitle what the clause says
 * @param ruleBasis the document the clause rests on
 * @param ruleVerified whether that document is confirmed
 * @param pack the clause's rule pack
 * @param reason one Vietnamese sentence
 * @param completedOn when the target was completed; nothing where not known
 * @param note what the unit remarked
 * @param trend {@code better}, {@code worse} or {@code same} than the year before; empty
 * where that is not known
 */
public record OutcomeLine(String unitCode, String unitName, String indicator, String name, String measure,
		String authority, String target, String direction, String actual, String status, String completionPct,
		String over, String overUnit, String change, String pacePct, String basis, String rule, String ruleTitle,
		String ruleBasis, boolean ruleVerified, String pack, String reason, @Nullable LocalDate completedOn,
		String note, String trend) {

	/** Its place on the unit's page. */
	public String anchor() {
		return Anchor.of(this.indicator, this.authority);
	}

	/** Whether the verdict was published without a figure. */
	public boolean attested() {
		return this.rule.equals("A.ATTESTED");
	}

	/** Whether the target is missed, open or unknown. */
	public boolean lacking() {
		return !this.status.equals("exceeded") && !this.status.equals("met") && !this.status.equals("not_applicable");
	}

}
