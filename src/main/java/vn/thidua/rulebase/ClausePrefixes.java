package vn.thidua.rulebase;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first parts of clauses, by which a body of law is told from others. */
final class ClausePrefixes {

	private ClausePrefixes() {
	}

	/** The first part of a clause, whatever its case. */
	static String of(String clause) {
		return clause.split("\\.", 2)[0].toUpperCase(Locale.ROOT);
	}

	/** Those that a pack prints before its clauses. */
	static Set<String> printed(RulePack pack) {
		return prefixes(Stream.concat(Stream.of(pack.head().composition().regime()),
				Stream.concat(pack.clauses().stream().map(Clause::code), pack.rules().stream().map(RuleText::clause))));
	}

	/** Those that a pack prints or writes in its rules. */
	static Set<String> known(RulePack pack) {
		Set<String> known = new HashSet<>(printed(pack));
		known.addAll(prefixes(pack.rules().stream().map(RuleText::code)));
		return known;
	}

	/**
	 * Those of a pack itself: its regime's, else of its rows and of most of its rules.
	 */
	static Set<String> home(RulePack pack, Collection<RuleText> unlisted) {
		String regime = pack.head().composition().regime();
		if (!regime.isEmpty()) {
			return prefixes(Stream.of(regime));
		}
		Map<String, Long> often = unlisted.stream()
			.map((rule) -> of(rule.clause()))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		List<String> most = often.entrySet()
			.stream()
			.max(Map.Entry.<String, Long>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.map(Map.Entry::getKey)
			.stream()
			.toList();
		return prefixes(Stream.concat(most.stream(), pack.clauses().stream().map(Clause::code)));
	}

	private static Set<String> prefixes(Stream<String> clauses) {
		return clauses.map(ClausePrefixes::of).filter((prefix) -> !prefix.isEmpty()).collect(Collectors.toSet());
	}

}
