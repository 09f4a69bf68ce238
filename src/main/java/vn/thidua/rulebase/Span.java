package vn.thidua.rulebase;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Spans of days that may be open at either end; both days count. */
final class Span {

	private Span() {
	}

	static boolean holds(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
		return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
	}

	static boolean reversed(@Nullable LocalDate from, @Nullable LocalDate to) {
		return from != null && to != null && from.isAfter(to);
	}

	static boolean overlap(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate otherFrom,
			@Nullable LocalDate otherTo) {
		return (to == null || otherFrom == null || !otherFrom.isAfter(to))
				&& (otherTo == null || from == null || !from.isAfter(otherTo));
	}

}
