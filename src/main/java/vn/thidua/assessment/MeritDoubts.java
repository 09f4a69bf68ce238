package vn.thidua.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.thidua.assessment.fact.Statements;
import vn.thidua.dossier.Dossier;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;
import vn.thidua.unit.Attestation;

/**
 * Finds what is doubtful in what a dossier says of people and years.
 *
 * @param dossier the dossier
 * @param rating the pack that rates; nothing where none is in force
 * @param award the pack that awards; nothing where none is in force
 */
record MeritDoubts(Dossier dossier, Optional<AppliedPack> rating, Optional<AppliedPack> award) {

	private static final int MONTHS = 12;

	private static final Pattern ASKED = Pattern
		.compile("(?:judged|claimed|notAttested|stated|attested)\\(\"(\\w+)\"\\)");

	/** What a person's or unit's file asks beside the rules. */
	private static final Set<String> ALWAYS = Set.of("transferred", "head_of_unit");

	List<Problem> find() {
		Dossier.Register register = this.dossier.register();
		Problems problems = new Problems();
		if (register.people().isEmpty() && register.unitYears().isEmpty()) {
			return List.of();
		}
		Place head = this.dossier.head().start();
		if (this.dossier.head().period().months() < MONTHS) {
			problems.warning(head, this.dossier.head().period().code(), "merit.partial");
		}
		if (this.rating.isEmpty()) {
			problems.warning(head, this.dossier.head().asOf().toString(), "merit.rating.none");
		}
		if (this.award.isEmpty()) {
			problems.warning(head, this.dossier.head().asOf().toString(), "merit.award.none");
		}
		statements(register.attestations(), problems);
		return problems.warnings();
	}

	private void statements(List<Attestation> attestations, Problems problems) {
		boolean sheet = this.dossier.head().start().sheet();
		Place stated = sheet ? Place.startOfSheet("attestations") : Place.startOf("attestations.csv");
		Set<String> asked = asked();
		Set<String> unasked = new TreeSet<>();
		Map<String, Boolean> known = new HashMap<>();
		for (Attestation one : attestations) {
			String predicate = Statements.canonical(one.predicate());
			if (!asked.contains(predicate) && unasked.add(predicate)) {
				problems.warning(stated, one.predicate(), "attestation.unasked");
			}
			Boolean earlier = known.put(one.recipient() + "\u0000" + predicate, one.holds());
			if (earlier != null && earlier != one.holds()) {
				problems.warning(stated, one.predicate(), "attestation.contradicts", one.recipient());
			}
		}
	}

	private Set<String> asked() {
		Set<String> asked = new TreeSet<>(ALWAYS);
		Stream.of(this.rating, this.award)
			.flatMap(Optional::stream)
			.flatMap((pack) -> pack.pack().rules().stream())
			.forEach((rule) -> ASKED.matcher(rule.text())
				.results()
				.forEach((found) -> asked.add(Statements.canonical(found.group(1)))));
		return asked;
	}

}
