package vn.thidua.submission;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a unit reports for a period. It guards its own way: draft, submitted, then
 * returned or accepted; an accepted one may be reopened.
 *
 * @param id its number; nothing before it is stored
 * @param version counts its changes: who saves an older one is told
 * @param unitCode the unit
 * @param period the period's code
 * @param state how far it has come
 * @param late whether it was last submitted after the deadline
 * @param submittedAt when it was last submitted; nothing where it never was
 * @param submittedBy by whom; empty where it never was
 * @param decidedAt when it was last returned, accepted or reopened
 * @param decidedBy by whom; empty where it never was
 * @param reason why it was returned or reopened; empty where it was not
 */
@Table("submission")
public record Submission(@Id @Nullable Long id, @Version int version, String unitCode, String period,
		SubmissionState state, boolean late, @Nullable Instant submittedAt, String submittedBy,
		@Nullable Instant decidedAt, String decidedBy, String reason) {

	/** The number of a submission that is stored. */
	public long number() {
		if (this.id == null) {
			throw new IllegalStateException("The submission of " + this.unitCode + " is not stored yet");
		}
		return this.id;
	}

	static Submission draft(String unitCode, String period) {
		return new Submission(null, 0, unitCode, period, SubmissionState.DRAFT, false, null, "", null, "", "");
	}

	Submission submitted(String by, Instant now, boolean late) {
		demand(this.state.editable(), "submit");
		return new Submission(this.id, this.version, this.unitCode, this.period, SubmissionState.SUBMITTED, late, now,
				by, this.decidedAt, this.decidedBy, "");
	}

	Submission returned(String by, Instant now, String why) {
		demand(this.state == SubmissionState.SUBMITTED, "return");
		return decided(SubmissionState.RETURNED, by, now, why);
	}

	Submission accepted(String by, Instant now) {
		demand(this.state == SubmissionState.SUBMITTED, "accept");
		return decided(SubmissionState.ACCEPTED, by, now, "");
	}

	Submission reopened(String by, Instant now, String why) {
		demand(this.state == SubmissionState.ACCEPTED, "reopen");
		return decided(SubmissionState.RETURNED, by, now, why);
	}

	private Submission decided(SubmissionState to, String by, Instant now, String why) {
		return new Submission(this.id, this.version, this.unitCode, this.period, to, this.late, this.submittedAt,
				this.submittedBy, now, by, why);
	}

	private void demand(boolean possible, String step) {
		if (!possible) {
			throw new SubmissionRefused("state." + step + "." + this.state.name());
		}
	}

}
