package vn.thidua.unit;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * What is known of one person's year; nothing where a figure is not told.
 *
 * @param person the person's code
 * @param year the year
 * @param rating the rating given by the authority
 * @param score the score given
 * @param tasks tasks of the year
 * @param done tasks done
 * @param onTime tasks done on time
 * @param exceeded tasks done beyond what was asked
 * @param below criteria below quality, late or inefficient
 * @param months months worked
 * @param leaveMonths months of leave
 * @param maternity whether the person was on maternity leave
 * @param training whether the person was in training
 * @param discipline the gravest discipline of the year
 */
public record PersonYear(String person, int year, @Nullable Rating rating, @Nullable Figure score,
		@Nullable Integer tasks, @Nullable Integer done, @Nullable Integer onTime, @Nullable Integer exceeded,
		@Nullable Integer below, @Nullable Figure months, @Nullable Figure leaveMonths, @Nullable Boolean maternity,
		@Nullable Boolean training, @Nullable Discipline discipline) {
}
