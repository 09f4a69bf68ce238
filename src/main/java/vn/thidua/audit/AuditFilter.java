package vn.thidua.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of the audit trail are wanted, as it was typed; what is left empty asks for
 * all.
 *
 * @param who a part of the name of who did it
 * @param action the code of an action, or its beginning such as {@code run.}
 * @param subject a part of what it was done with
 * @param from the first day, {@code 2026-01-31}
 * @param to the last day
 */
public record AuditFilter(String who, String action, String subject, String from, String to) {

	/** All rows. */
	public static final AuditFilter ALL = new AuditFilter("", "", "", "", "");

	/** Makes the texts comparable. */
	public AuditFilter {
		who = who.strip();
		action = action.strip();
		subject = subject.strip();
		from = from.strip();
		to = to.strip();
	}

	/** The names of the fields that are not as they must be. */
	public List<String> faults() {
		List<String> faults = Stream.of("from", "to")
			.filter((field) -> !isDay(field.equals("from") ? this.from : this.to))
			.toList();
		LocalDate first = faults.isEmpty() ? first() : null;
		LocalDate last = faults.isEmpty() ? last() : null;
		return (first != null && last != null && last.isBefore(first)) ? List.of("to") : faults;
	}

	@Nullable LocalDate first() {
		return this.from.isEmpty() ? null : LocalDate.parse(this.from);
	}

	@Nullable LocalDate last() {
		return this.to.isEmpty() ? null : LocalDate.parse(this.to);
	}

	private static boolean isDay(String text) {
		try {
			return text.isEmpty() || Math.abs(LocalDate.parse(text).getYear()) < 10_000;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
