package vn.thidua.rulebase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Spans of days of things with a code, of which no two of one code may share a day. Each
 * is compared with its neighbours alone, so that many cost little.
 */
public final class Spans {

	private final Map<String, NavigableMap<LocalDate, LocalDate>> byCode = new HashMap<>();

	/** Whether a span shares a day with one that was added under its code. */
	public boolean overlaps(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
		NavigableMap<LocalDate, LocalDate> known = this.byCode.get(code);
		if (known == null) {
			return false;
		}
		Map.Entry<LocalDate, LocalDate> before = known.floorEntry((to == null) ? LocalDate.MAX : to);
		return before != null && !before.getValue().isBefore(first(from));
	}

	/** Adds a span, unless it overlaps one; whether it did not. */
	public boolean add(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
		if (overlaps(code, from, to)) {
			return false;
		}
		this.byCode.computeIfAbsent(code, (any) -> new TreeMap<>()).put(first(from), (to == null) ? LocalDate.MAX : to);
		return true;
	}

	private static LocalDate first(@Nullable LocalDate from) {
		return (from == null) ? LocalDate.MIN : from;
	}

}
