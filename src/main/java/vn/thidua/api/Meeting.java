package vn.thidua.api;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecisionEntry;
import vn.thidua.award.DecisionOutcome;
import vn.thidua.award.Minutes;

/**
 * What a meeting of the council decided on candidates of one award, all or none.
 *
 * @param award the award's code
 * @param decidedOn the day of the meeting
 * @param document the number and day of the minutes
 * @param decisions what was decided
 */
public record Meeting(@JsonProperty(required = true) String award,
		@JsonProperty(value = "decided_on", required = true) LocalDate decidedOn,
		@JsonProperty(required = true) String document, @JsonProperty(required = true) List<On> decisions) {

	/** Demands what it cannot be without. */
	public Meeting {
		award = Unfit.needed("award", award);
		decidedOn = Unfit.needed("decided_on", decidedOn);
		document = Unfit.needed("document", document);
		decisions = Unfit.needed("decisions", decisions);
		decisions.forEach((one) -> Unfit.needed("decisions", one));
	}

	/**
	 * What was decided on one candidate.
	 *
	 * @param recipient the candidate's code
	 * @param seen the number of the decision that was seen to be the last; 0 or left out
	 * for none
	 * @param outcome what was decided
	 * @param reason why
	 */
	@Schema(name = "MeetingDecision")
	public record On(@JsonProperty(required = true) String recipient, @Nullable Integer seen,
			@JsonProperty(required = true) DecisionOutcome outcome, @Nullable String reason) {

		/** Demands what it cannot be without. */
		public On {
			recipient = Unfit.needed("recipient", recipient);
			outcome = Unfit.needed("outcome", outcome);
		}

		DecisionEntry entry() {
			return new DecisionEntry(this.recipient, (this.seen == null) ? 0 : this.seen, this.outcome,
					(this.reason == null) ? "" : this.reason);
		}

	}

	Minutes minutes() {
		return new Minutes(this.decidedOn, this.document);
	}

}
