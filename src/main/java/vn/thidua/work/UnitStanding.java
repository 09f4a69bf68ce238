package vn.thidua.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionState;

/**
 * How far a unit's submission for a period has come on a day.
 *
 * @param period the period
 * @param submission the submission; nothing where none was begun
 * @param today the day
 */
public record UnitStanding(ReportingPeriod period, @Nullable Submission submission, LocalDate today) {

	/** The state's code: {@code NONE} where no submission was begun. */
	public String state() {
		return (this.submission == null) ? "NONE" : this.submission.state().name();
	}

	/** Why it was returned or reopened; empty where it was not. */
	public String reason() {
		return (this.submission == null || this.submission.state() != SubmissionState.RETURNED) ? ""
				: this.submission.reason();
	}

	/** Whether it still has to be handed in. */
	public boolean open() {
		return this.period.open() && (this.submission == null || this.submission.state().editable());
	}

	/** Whether it still has to be handed in and the deadline has passed. */
	public boolean overdue() {
		return open() && this.today.isAfter(this.period.deadline());
	}

	/** Whether it was handed in after the deadline. */
	public boolean late() {
		return this.submission != null && this.submission.late();
	}

	/** The days between today and the deadline, before or after it. */
	public long days() {
		return Math.abs(ChronoUnit.DAYS.between(this.today, this.period.deadline()));
	}

}
