package vn.thidua.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

import org.jspecify.annotations.Nullable;

/** Reads days as people write them: {@code 2023-12-31} or {@code 31/12/2023}. */
final class WrittenDay {

	private static final DateTimeFormatter[] DATES = { DateTimeFormatter.ISO_LOCAL_DATE,
			DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT) };

	private WrittenDay() {
	}

	/** The day of a text; nothing where it is none. */
	static @Nullable LocalDate read(String text) {
		for (DateTimeFormatter format : DATES) {
			try {
				return LocalDate.parse(text, format);
			}
			catch (DateTimeException ex) {
				// the next form
			}
		}
		return null;
	}

}
