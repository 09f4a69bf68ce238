package vn.thidua.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Said;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionState;

/**
 * What a unit reports for a period.
 *
 * @param id its number
 * @param version counts its changes; a step names the version it was decided on
 * @param unit the unit's code
 * @param period the period's code
 * @param state how far it has come
 * @param late whether it was submitted after the deadline
 * @param submittedAt when it was submitted; nothing where it was not
 * @param decidedAt when it was returned, accepted or reopened
 * @param reason why it was returned or reopened
 * @param figures what it says of each indicator; none in lists
 * @param doubts what looks doubtful in it; none in lists
 */
public record SubmissionResource(long id, int version, String unit, String period, SubmissionState state, boolean late,
		@JsonProperty("submitted_at") @Nullable Instant submittedAt,
		@JsonProperty("decided_at") @Nullable Instant decidedAt, String reason, List<FigureResource> figures,
		List<DoubtResource> doubts) {

	static SubmissionResource of(Submission one, List<FigureResource> figures, List<DoubtResource> doubts) {
		return new SubmissionResource(one.number(), one.version(), one.unitCode(), one.period(), one.state(),
				one.late(), one.submittedAt(), one.decidedAt(), one.reason(), figures, doubts);
	}

	/**
	 * What is said of one indicator; a {@code PUT} takes it as it is.
	 *
	 * @param indicator the indicator's code
	 * @param actual the figure in the indicator's measure; nothing where none is reported
	 * @param previous the figure of the same period of the year before; nothing where not
	 * known
	 * @param applicable {@code no} where the indicator does not apply, then the note says
	 * why; else {@code yes}
	 * @param completedOn the day on which the target was completed
	 * @param note a remark
	 * @param confirmation why a figure that looks implausible is right
	 */
	public record FigureResource(String indicator, @Nullable BigDecimal actual, @Nullable BigDecimal previous,
			String applicable, @JsonProperty("completed_on") @Nullable LocalDate completedOn, String note,
			String confirmation) {

		static FigureResource of(ReportedFigure one) {
			return new FigureResource(one.indicator(), number(one.figure()), number(one.previous()),
					(one.said() == Said.NOT_APPLICABLE) ? "no" : "yes", one.completedOn(), one.note(),
					one.confirmation());
		}

		private static @Nullable BigDecimal number(String plain) {
			return plain.isEmpty() ? null : new BigDecimal(plain);
		}

	}

}
