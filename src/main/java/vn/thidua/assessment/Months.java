package vn.thidua.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;
import vn.thidua.unit.Person;
import vn.thidua.unit.PersonYear;

/**
 * The months of a person's year.
 *
 * @param recruited whether the person was recruited in the year; nothing where not known
 * @param worked the months worked: as told, or the whole months since recruitment, or
 * twelve less the leave
 * @param leave the months of leave
 * @param counted the months that count as work for titles: leave for maternity and
 * training counts
 */
record Months(@Nullable Boolean recruited, Figure worked, Figure leave, Figure counted) {

	private static final Figure WHOLE_YEAR = Figure.of(12);

	static Months of(Person person, @Nullable PersonYear year, int of) {
		Figure told = (year == null) ? null : year.months();
		Figure leave = (year == null || year.leaveMonths() == null) ? Figure.ZERO : year.leaveMonths();
		boolean counts = year != null
				&& (Boolean.TRUE.equals(year.maternity()) || Boolean.TRUE.equals(year.training()));
		Figure worked = (told != null) ? told : untold(person.joined(), leave, of);
		return new Months((person.joined() == null) ? null : person.joined().getYear() == of, worked, leave,
				(counts && told != null) ? worked.plus(leave) : worked);
	}

	private static Figure untold(@Nullable LocalDate joined, Figure leave, int year) {
		if (joined != null && joined.getYear() >= year) {
			return Figure.of(Math.max(0, ChronoUnit.MONTHS.between(joined, LocalDate.of(year + 1, 1, 1))));
		}
		return leave.atMost(WHOLE_YEAR) ? WHOLE_YEAR.minus(leave) : Figure.ZERO;
	}

}
