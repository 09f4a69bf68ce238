package vn.thidua.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.thidua.award.Decision;
import vn.thidua.award.DecisionOutcome;

/**
 * A decision of the council on one candidate; a later one replaces it.
 *
 * @param award the award's code
 * @param recipient the candidate's code
 * @param number which decision on the candidate it is, from 1
 * @param outcome what was decided
 * @param decidedOn the day of the council's meeting
 * @param document the minutes
 * @param reason why; empty where none had to be given
 * @param recordedAt when it was entered
 * @param recordedBy by whom
 */
public record DecisionResource(String award, String recipient, int number, DecisionOutcome outcome,
		@JsonProperty("decided_on") LocalDate decidedOn, String document, String reason,
		@JsonProperty("recorded_at") OffsetDateTime recordedAt, @JsonProperty("recorded_by") String recordedBy) {

	static DecisionResource of(Decision one) {
		return new DecisionResource(one.award(), one.recipient(), one.number(), one.outcome(), one.decidedOn(),
				one.document(), one.reason(), one.recordedAt(), one.recordedBy());
	}

}
