package vn.thidua.unit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A title or form of commendation already held.
 *
 * @param recipient the unit or person
 * @param award the award's code
 * @param year the year it was given for
 * @param decision the decision; blank where not told
 * @param date the day of the decision; nothing where not told
 */
public record Honour(String recipient, String award, int year, String decision, @Nullable LocalDate date) {
}
