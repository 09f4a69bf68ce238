package vn.thidua.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Why two runs differ about a recipient.
 *
 * @param pair what they say
 * @param clauses the conditions that hold in one alone, or that one alone has
 */
public record StatusChange(StatusPair pair, List<Clause> clauses) {

	static StatusChange of(StatusPair pair, List<CheckLine> first, List<CheckLine> second) {
		Map<String, Clause> byCode = new TreeMap<>();
		first.forEach((check) -> byCode.put(check.code(), new Clause(check, null)));
		second.forEach((check) -> byCode.merge(check.code(), new Clause(null, check),
				(found, added) -> new Clause(found.first(), check)));
		List<Clause> clauses = new ArrayList<>(byCode.values());
		clauses.removeIf((clause) -> !clause.differs());
		clauses.sort(Comparator.comparing((clause) -> !clause.decides()));
		return new StatusChange(pair, clauses);
	}

	/**
	 * A condition in two runs.
	 *
	 * @param first the first run's; nothing where its law has no such clause
	 * @param second the second run's
	 */
	public record Clause(@Nullable CheckLine first, @Nullable CheckLine second) {

		/** What the clause says. */
		public String title() {
			return Stream.of(Optional.ofNullable(this.second), Optional.ofNullable(this.first))
				.flatMap(Optional::stream)
				.map(CheckLine::title)
				.findFirst()
				.orElse("");
		}

		boolean differs() {
			if (this.first == null || this.second == null) {
				return !is(this.first, "unclaimed") && !is(this.second, "unclaimed");
			}
			return this.first.holds() != this.second.holds()
					|| this.first.lacking() && !this.first.status().equals(this.second.status());
		}

		boolean decides() {
			return this.first != null && this.first.lacking() || this.second != null && this.second.lacking();
		}

		private static boolean is(@Nullable CheckLine check, String status) {
			return check != null && check.status().equals(status);
		}

	}

}
