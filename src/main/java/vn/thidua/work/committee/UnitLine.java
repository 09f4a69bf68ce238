package vn.thidua.work.committee;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.thidua.submission.PeriodDoubts;

/**
 * How far one unit has come with its report.
 *
 * @param unitCode the unit
 * @param name its name
 * @param standing how far
 * @param late whether it handed in after the deadline, or still has not though it has
 * passed
 * @param submittedAt when it last handed in; nothing where it never did
 * @param submittedBy who did; empty where nobody
 * @param reason why it was returned; empty where it was not
 * @param indicators how many indicators it has targets for
 * @param reported for how many of them it reports a figure
 * @param notApplicable how many of them do not apply to it
 * @param doubtful how many figures look implausible and are not confirmed
 * @param confirmed how many figures that look implausible it has confirmed with a note
 * @param sheetLines how many lines of its score sheet it has filled in
 * @param remindedOn the day on which it was last reminded; nothing where it never was
 * @param accounts how many accounts it has that a reminder reaches
 */
public record UnitLine(String unitCode, String name, Standing standing, boolean late,
		@Nullable OffsetDateTime submittedAt, String submittedBy, String reason, int indicators, int reported,
		int notApplicable, int doubtful, int confirmed, int sheetLines, @Nullable LocalDate remindedOn, int accounts) {

	/** For how many indicators it reports nothing. */
	public int notReported() {
		return this.indicators - this.reported - this.notApplicable;
	}

	/**
	 * The same with what the unit says of its indicators, and how much looks implausible.
	 */
	UnitLine with(UnitTold told, PeriodDoubts.Count doubts) {
		return new UnitLine(this.unitCode, this.name, this.standing, this.late, this.submittedAt, this.submittedBy,
				this.reason, told.indicators(), told.reported(), told.notApplicable(), doubts.unconfirmed(),
				doubts.confirmed(), this.sheetLines, this.remindedOn, this.accounts);
	}

}
