package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.fact.PersonWork;
import vn.thidua.assessment.fact.Tasks;
import vn.thidua.unit.Person;
import vn.thidua.unit.PersonYear;
import vn.thidua.unit.Rating;

/**
 * Rates the people of one unit and decides their titles of the year, step by step, each
 * with the caps inside the unit.
 *
 * @param recipients what is known
 * @param figures what the units' targets say
 * @param units the ratings of the units
 * @param rating rates
 * @param ladder decides titles
 */
record PersonCases(Recipients recipients, UnitFigures figures, SortedMap<String, Rated> units, RatingAssessor rating,
		Ladder ladder) {

	/** What the people of a unit come to, by code. */
	SortedMap<String, Standing> assess(String unit) {
		List<Person> people = this.recipients.staff().getOrDefault(unit, List.of());
		Map<String, Rated> rated = new TreeMap<>();
		Chunks.of(people).forEach((chunk) -> rated.putAll(rate(unit, chunk)));
		Map<String, Place> places = ratingPlaces(unit, people, rated);
		SortedMap<String, Standing> standings = new TreeMap<>();
		rated.forEach((code, one) -> standings.put(code, Standing.of(one, places.getOrDefault(code, Place.NONE))));
		this.ladder.climbPersons(people, standings);
		return standings;
	}

	private Map<String, Rated> rate(String unit, List<Person> people) {
		Tasks unitTasks = this.figures.tasks(unit, this.recipients.unitYear(unit));
		List<String> parts = this.recipients.partsOf(unit).stream().map(this::ratingOf).toList();
		PersonWork.Team team = new PersonWork.Team(unitTasks, parts, ratingOf(unit));
		List<PersonWork> works = new ArrayList<>();
		Map<String, Rating> given = new HashMap<>();
		Map<String, String> ceilings = new HashMap<>();
		for (Person person : people) {
			PersonYear year = this.recipients.personYear(person.code());
			if (year != null && year.rating() != null) {
				given.put(person.code(), year.rating());
			}
			ceilings.put(person.code(), team.rating());
			works.add(work(person, year, team));
		}
		return this.rating.rate(works, given, ceilings);
	}

	private PersonWork work(Person person, @Nullable PersonYear year, PersonWork.Team team) {
		Months months = Months.of(person, year, this.recipients.year());
		Tasks tasks = (year == null) ? Tasks.UNKNOWN
				: new Tasks(year.tasks(), year.done(), year.onTime(), year.exceeded(), year.below());
		String discipline = this.recipients.disciplineOf(person.code());
		boolean maternity = year != null && Boolean.TRUE.equals(year.maternity());
		return new PersonWork(person.code(), person.manager(), tasks, (year == null) ? null : year.score(),
				new PersonWork.Presence(months.worked(), months.leave(), maternity, discipline), team,
				this.recipients.statementsOf(person.code()));
	}

	private String ratingOf(String unit) {
		Rated rated = this.units.get(unit);
		return (rated == null) ? "" : rated.rating();
	}

	/** The cap applies to managers apart from the others. */
	private Map<String, Place> ratingPlaces(String unit, List<Person> people, Map<String, Rated> rated) {
		String scope = ratingOf(unit).equals("HTXSNV") ? "person-outstanding" : "person";
		Map<String, Place> places = new HashMap<>();
		for (boolean managers : new boolean[] { true, false }) {
			List<Rated> group = people.stream()
				.filter((person) -> person.manager() == managers)
				.map((person) -> rated.get(person.code()))
				.toList();
			places.putAll(new RatingCap(this.rating.pack(), scope).places(group, this.ladder::scope));
		}
		return places;
	}

}
