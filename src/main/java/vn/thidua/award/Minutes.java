package vn.thidua.award;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the decisions of one meeting have in common.
 *
 * @param day the day of the meeting; nothing where none was given
 * @param document the number and day of the minutes
 */
public record Minutes(@Nullable LocalDate day, String document) {
}
