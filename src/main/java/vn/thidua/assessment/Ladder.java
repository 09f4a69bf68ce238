package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import vn.thidua.assessment.fact.AwardFile;
import vn.thidua.rulebase.Award;
import vn.thidua.unit.Initiative;
import vn.thidua.unit.Person;

/**
 * Decides the titles of the year, one step after the other: who holds the title of a step
 * may be proposed for the next.
 *
 * @param files makes the files
 * @param assessor decides; nothing where no law is in force
 */
record Ladder(AwardFiles files, Optional<AwardAssessor> assessor) {

	/** Decides the titles of the people of one unit. */
	void climbPersons(List<Person> people, SortedMap<String, Standing> standings) {
		this.assessor.ifPresent((awards) -> Steps.of(awards.pack(), Award::persons)
			.forEach((step) -> climb(awards, candidacies(awards, people, step, standings), step, standings)));
	}

	private List<Candidacy> candidacies(AwardAssessor awards, List<Person> people, List<Award> step,
			SortedMap<String, Standing> standings) {
		List<Candidacy> decided = new ArrayList<>();
		for (List<Person> chunk : Chunks.of(people)) {
			List<AwardFile> considered = new ArrayList<>();
			chunk.forEach((person) -> step
				.forEach((award) -> considered.add(this.files.of(person, award, standings.get(person.code())))));
			decided.addAll(awards.decide(considered));
		}
		return decided;
	}

	/** Ranks the candidates of a step and enters what they come to. */
	void climb(AwardAssessor awards, List<Candidacy> decided, List<Award> step, SortedMap<String, Standing> standings) {
		Caps caps = new Caps(awards.pack());
		Map<String, Long> holders = holders(standings);
		Map<String, Map<String, String>> statuses = new HashMap<>();
		decided.forEach((one) -> statuses.computeIfAbsent(one.file().recipient(), (code) -> new HashMap<>())
			.put(one.file().award(), one.status()));
		Map<String, Map<String, Place>> places = new HashMap<>();
		for (Award award : step) {
			List<Competitor> eligible = decided.stream()
				.filter((one) -> one.file().award().equals(award.code()) && one.status().equals("eligible"))
				.map((one) -> competitor(standings.get(one.file().recipient()).rated()))
				.toList();
			Competitor.places(eligible, caps.quota(award.code(), holders))
				.forEach((code, place) -> places.computeIfAbsent(code, (recipient) -> new HashMap<>())
					.put(award.code(), place));
		}
		statuses.forEach((code, status) -> standings.computeIfPresent(code,
				(recipient, standing) -> standing.with(status, places.getOrDefault(code, Map.of()))));
	}

	private Map<String, Long> holders(SortedMap<String, Standing> standings) {
		Map<String, Long> holders = new HashMap<>();
		standings.forEach((code, standing) -> this.files.held(code, standing)
			.forEach((award) -> holders.merge(award, 1L, Long::sum)));
		return holders;
	}

	private Competitor competitor(Rated rated) {
		return new Competitor(rated.recipient(), Levels.order(rated.rating()), rated.score(), rated.tasks(),
				scope(rated.recipient()));
	}

	/**
	 * How far a recipient's widest initiative of the year reaches, from 1; 0 for none.
	 */
	int scope(String recipient) {
		Recipients known = this.files.recipients();
		return known.initiatives()
			.getOrDefault(recipient, List.of())
			.stream()
			.filter((one) -> one.year() == known.year())
			.mapToInt((one) -> Initiative.Scope.valueOf(one.scope()).ordinal() + 1)
			.max()
			.orElse(0);
	}

}
