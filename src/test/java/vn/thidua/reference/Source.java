package vn.thidua.reference;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which row of {@code results.csv} a target is judged by, of those of its unit and
 * indicator.
 *
 * @param dossier the period assessed
 * @param rows the rows
 * @param horizons what the unit's targets for the indicator are for
 */
record Source(Span dossier, List<Map<String, String>> rows, List<Span> horizons) {

	/** The row; one without cells where there is none. */
	Map<String, String> of(Span horizon, boolean cumulative) {
		Set<YearMonth> asked = horizon.monthsUntilEndOf(this.dossier);
		Map<String, String> own = counting(this.dossier.monthsUntilEndOf(this.dossier));
		if (asked.isEmpty()) {
			return own;
		}
		Map<String, String> row = cumulative ? counted(horizon) : level(asked, true);
		if (row.isEmpty() && Row.cell(own, "applicable").equals("no")) {
			return own;
		}
		return (row.isEmpty() && !cumulative) ? level(asked, false) : row;
	}

	private Map<String, String> counted(Span horizon) {
		Map<String, String> row = counting(horizon.monthsUntilEndOf(this.dossier));
		return (row.isEmpty() && meantByBlank(horizon)) ? blank() : row;
	}

	private Map<String, String> counting(Set<YearMonth> months) {
		return this.rows.stream().filter((row) -> months(row).equals(months)).findFirst().orElse(Map.of());
	}

	private Map<String, String> blank() {
		return this.rows.stream().filter((row) -> Row.cell(row, "period").isEmpty()).findFirst().orElse(Map.of());
	}

	/**
	 * A blank period is the dossier's; for a term it may be the term's months so far, if
	 * it can mean nothing else.
	 */
	private boolean meantByBlank(Span horizon) {
		Set<YearMonth> own = this.dossier.monthsUntilEndOf(this.dossier);
		Set<Set<YearMonth>> meanings = new HashSet<>();
		for (Span other : this.horizons) {
			Set<YearMonth> asked = other.monthsUntilEndOf(this.dossier);
			boolean term = other.ofSeveralYears() && asked.containsAll(own) && counting(asked).isEmpty();
			if (term || asked.equals(own)) {
				meanings.add(asked);
			}
		}
		return horizon.ofSeveralYears() && meanings.equals(Set.of(horizon.monthsUntilEndOf(this.dossier)));
	}

	private Map<String, String> level(Set<YearMonth> asked, boolean saying) {
		return this.rows.stream()
			.filter((row) -> says(row) == saying && !months(row).isEmpty() && asked.contains(last(row)))
			.max(Comparator.comparing(this::last)
				.thenComparing((row) -> outside(row, asked), Comparator.reverseOrder())
				.thenComparing((row) -> months(row).size()))
			.orElse(Map.of());
	}

	private long outside(Map<String, String> row, Set<YearMonth> asked) {
		return months(row).stream().filter((month) -> !asked.contains(month)).count();
	}

	private YearMonth last(Map<String, String> row) {
		return new TreeSet<>(months(row)).last();
	}

	private Set<YearMonth> months(Map<String, String> row) {
		String period = Row.cell(row, "period");
		return (period.isEmpty() ? this.dossier : Span.read(period)).monthsUntilEndOf(this.dossier);
	}

	private static boolean says(Map<String, String> row) {
		return Row.cell(row, "applicable").equals("no") || !Row.cell(row, "attested").isEmpty()
				|| Row.cell(row, "actual").chars().anyMatch(Character::isDigit);
	}

}
