package vn.thidua.reference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What a dossier says of honours, initiatives and judgements. */
record Memory(int year, @Nullable Set<List<String>> honours, @Nullable List<Map<String, String>> initiatives,
		Map<String, List<Map<String, String>>> statements) {

	private static final List<Set<String>> SYNONYMS = List.of(Set.of("unity", "solidarity", "internal_unity", "united"),
			Set.of("active_emulation", "regular_effective_emulation_movement", "active_in_emulation"),
			Set.of("law_abiding", "exemplary_law_abiding"));

	static final List<String> SCOPES = List.of("co_so", "bo_tinh", "toan_quoc");

	static Memory read(Submission dossier, int year) {
		Set<List<String>> honours = null;
		if (dossier.tables().containsKey("honours.csv")) {
			honours = new HashSet<>();
			for (Map<String, String> row : dossier.rows("honours.csv")) {
				honours.add(List.of(row.get("recipient"), row.get("award"), row.get("year")));
			}
		}
		List<Map<String, String>> initiatives = dossier.tables().containsKey("initiatives.csv")
				? dossier.rows("initiatives.csv") : null;
		return new Memory(year, honours, initiatives,
				dossier.rows("attestations.csv")
					.stream()
					.collect(Collectors.groupingBy((row) -> row.get("recipient"))));
	}

	/** Whether an honour of some years ago is held. */
	Verdict honoured(String recipient, String award, int yearsAgo) {
		if (this.honours == null) {
			return Verdict.UNKNOWN;
		}
		return Verdict.of(this.honours.contains(List.of(recipient, award, String.valueOf(this.year - yearsAgo))));
	}

	/** Whether there is an initiative of that scope or wider in the last years. */
	Verdict initiative(String person, String scope, int years) {
		if (this.initiatives == null) {
			return Verdict.UNKNOWN;
		}
		return Verdict.of(widest(person, years) >= SCOPES.indexOf(scope));
	}

	/** The widest scope of the last years; -1 for none. */
	int widest(String person, int years) {
		return ((this.initiatives != null) ? this.initiatives : List.<Map<String, String>>of()).stream()
			.filter((row) -> row.get("person").equals(person))
			.filter((row) -> {
				int ago = this.year - Integer.parseInt(row.get("year"));
				return ago >= 0 && ago < years;
			})
			.mapToInt((row) -> SCOPES.indexOf(row.get("scope")))
			.max()
			.orElse(-1);
	}

	/** All that is stated of something. */
	private List<Boolean> stated(String recipient, String predicate) {
		Set<String> names = SYNONYMS.stream()
			.filter((synonyms) -> synonyms.contains(predicate))
			.findFirst()
			.orElse(Set.of(predicate));
		return this.statements.getOrDefault(recipient, List.of())
			.stream()
			.filter((row) -> names.contains(row.get("predicate")))
			.map((row) -> row.get("value").equals("yes"))
			.toList();
	}

	/**
	 * Several judgements, each presumed where nobody says anything; one that contests is
	 * enough.
	 */
	Verdict judged(String recipient, String... predicates) {
		return Arrays.stream(predicates)
			.map((predicate) -> stated(recipient, predicate))
			.map((stated) -> stated.isEmpty() ? Verdict.PRESUMED : Verdict.of(!stated.contains(false)))
			.reduce(Verdict.PASS, Verdict::and);
	}

	/** A reproach, presumed away where nobody makes it. */
	Verdict without(String recipient, String reproach) {
		List<Boolean> stated = stated(recipient, reproach);
		return stated.isEmpty() ? Verdict.PRESUMED : Verdict.of(!stated.contains(true));
	}

	/** A fact that somebody must state and nobody deny. */
	Verdict fact(String recipient, String predicate) {
		List<Boolean> stated = stated(recipient, predicate);
		return stated.isEmpty() ? Verdict.UNKNOWN : Verdict.of(!stated.contains(false));
	}

	boolean claims(String recipient, String predicate) {
		return stated(recipient, predicate).contains(true);
	}

}
