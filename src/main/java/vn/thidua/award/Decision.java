package vn.thidua.award;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A decision of the council on one candidate. A later one replaces it and leaves it in
 * the history.
 *
 * @param award the award's code
 * @param recipient the candidate's code
 * @param number which decision on the candidate it is, from 1
 * @param outcome what was decided
 * @param decidedOn the day of the council's meeting
 * @param document the minutes or the document that it stands in
 * @param reason why; empty where none had to be given
 * @param recordedAt when it was entered
 * @param recordedBy who entered it
 */
public record Decision(String award, String recipient, int number, DecisionOutcome outcome, LocalDate decidedOn,
		String document, String reason, OffsetDateTime recordedAt, String recordedBy) {

	/** One line of it, for the audit trail. */
	String told() {
		return this.outcome + " " + this.decidedOn + " " + this.document
				+ (this.reason.isEmpty() ? "" : ": " + this.reason);
	}

}
