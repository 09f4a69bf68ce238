package vn.thidua.workbench.editor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The numbers of a former law as a new one takes them over: those that ended before its
 * first day stay behind, the others hold from that day, unconfirmed.
 *
 * @param table the former table
 * @param from the new law's first day
 */
record CopiedNumbers(ParameterTable table, LocalDate from) {

	List<ParameterRow> rows() {
		return this.table.rows().stream().filter(this::lasts).map(this::unconfirmed).toList();
	}

	/** The names of numbers that no row of the new law sets. */
	Set<String> gone() {
		Set<String> names = this.table.rows()
			.stream()
			.map(CopiedNumbers::name)
			.collect(Collectors.toCollection(HashSet::new));
		rows().forEach((row) -> names.remove(name(row)));
		return names;
	}

	/**
	 * The last day on which a number that is taken over began; nothing where none did.
	 */
	Optional<LocalDate> settled() {
		return this.table.rows()
			.stream()
			.filter(this::lasts)
			.map((row) -> ParameterRow.day(row.from()))
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo);
	}

	private boolean lasts(ParameterRow row) {
		LocalDate last = ParameterRow.day(row.to());
		return last == null || !last.isBefore(this.from);
	}

	private ParameterRow unconfirmed(ParameterRow row) {
		LocalDate first = ParameterRow.day(row.from());
		boolean later = first != null && first.isAfter(this.from);
		return new ParameterRow(row.line(), row.code(), row.value(), later ? row.from() : "", row.to(), row.source(),
				"no");
	}

	private static String name(ParameterRow row) {
		return row.code().strip().split("@", 2)[0];
	}

}
