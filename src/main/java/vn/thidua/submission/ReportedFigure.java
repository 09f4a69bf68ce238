package vn.thidua.submission;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a submission says of one indicator.
 *
 * @param indicator the indicator's code
 * @param said whether it reports a figure, none, or that the indicator does not apply
 * @param typed the figure as it was typed; empty for none
 * @param figure the figure as it was read, plain; empty for none
 * @param previousTyped last year's figure as it was typed; empty where it was not
 * @param previous last year's figure, plain; empty where not known
 * @param completedOn the day on which the target was completed; nothing where not told
 * @param note a remark; for an indicator that does not apply, why
 * @param confirmation what the unit says of a figure that looks implausible; empty where
 * it has not confirmed it
 */
public record ReportedFigure(String indicator, Said said, String typed, String figure, String previousTyped,
		String previous, @Nullable LocalDate completedOn, String note, String confirmation) {
}
