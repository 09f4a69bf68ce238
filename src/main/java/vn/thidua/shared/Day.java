package vn.thidua.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Days as people write them: {@code 2023-12-31} or {@code 31/12/2023}. */
public final class Day {

	/** No date lies before this year. */
	public static final int FIRST_YEAR = 1945;

	/** No date lies after this year. */
	public static final int LAST_YEAR = 2100;

	private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
			DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

	private Day() {
	}

	/** The day of a text; nothing where it is none. */
	public static @Nullable LocalDate read(String text) {
		for (DateTimeFormatter form : FORMS) {
			try {
				return LocalDate.parse(text, form);
			}
			catch (DateTimeException ex) {
				// the next form
			}
		}
		return null;
	}

	/** Whether it is a day that data may speak of. */
	public static boolean sensible(LocalDate day) {
		return sensible(day.getYear());
	}

	/** Whether it is a year that data may speak of. */
	public static boolean sensible(int year) {
		return year >= FIRST_YEAR && year <= LAST_YEAR;
	}

}
