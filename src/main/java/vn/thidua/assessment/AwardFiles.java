package vn.thidua.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.thidua.assessment.fact.CollectiveFile;
import vn.thidua.assessment.fact.Members;
import vn.thidua.assessment.fact.Merits;
import vn.thidua.assessment.fact.PersonFile;
import vn.thidua.assessment.fact.Service;
import vn.thidua.rulebase.Award;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Person;
import vn.thidua.unit.PersonYear;
import vn.thidua.unit.UnitType;
import vn.thidua.unit.UnitYear;

/**
 * Makes the files on which recipients are considered.
 *
 * @param recipients what is known
 * @param figures what the units' targets say
 */
record AwardFiles(Recipients recipients, UnitFigures figures) {

	private static final String TRANSFERRED = "transferred";

	PersonFile of(Person person, Award award, Standing standing) {
		PersonYear year = this.recipients.personYear(person.code());
		Months months = Months.of(person, year, this.recipients.year());
		String discipline = this.recipients.disciplineOf(person.code());
		Service service = new Service(months.recruited(), months.counted(), discipline,
				this.recipients.initiativesKnown(),
				this.recipients.initiatives().getOrDefault(person.code(), List.of()));
		Map<Integer, String> ratings = new TreeMap<>();
		this.recipients.personYears()
			.getOrDefault(person.code(), Map.of())
			.forEach((of, one) -> put(ratings, of, (one.rating() == null) ? "" : one.rating().name()));
		return new PersonFile(person.code(), award.code(),
				this.recipients.statementsOf(person.code()).says(TRANSFERRED), merits(person.code(), ratings, standing),
				service, this.recipients.statementsOf(person.code()));
	}

	CollectiveFile of(HealthUnit unit, Award award, Standing standing, Members members) {
		UnitYear year = this.recipients.unitYear(unit.code());
		Map<Integer, String> ratings = new TreeMap<>();
		this.recipients.unitYears()
			.getOrDefault(unit.code(), Map.of())
			.forEach((of, one) -> put(ratings, of, (one.rating() == null) ? "" : one.rating().name()));
		return new CollectiveFile(unit.code(), award.code(), unit.type() == UnitType.COMMUNE,
				merits(unit.code(), ratings, standing), members, this.figures.leads(unit.code(), year),
				this.figures.exceeds(unit.code(), year), this.recipients.statementsOf(unit.code()));
	}

	/** The titles of the year that a recipient holds. */
	Set<String> held(String code, Standing standing) {
		Set<String> held = new HashSet<>();
		standing.titles().forEach((award, state) -> {
			if (state.equals("yes")) {
				held.add(award);
			}
		});
		this.recipients.honoursOf(code)
			.stream()
			.filter((honour) -> honour.year() == this.recipients.year())
			.forEach((honour) -> held.add(honour.award()));
		return held;
	}

	private Merits merits(String code, Map<Integer, String> ratings, Standing standing) {
		put(ratings, this.recipients.year(), standing.rated().rating());
		return new Merits(this.recipients.year(), ratings, this.recipients.honoursKnown(),
				this.recipients.honoursOf(code), standing.titles(), standing.tied());
	}

	private static void put(Map<Integer, String> ratings, int year, String rating) {
		if (rating.isEmpty()) {
			ratings.remove(year);
		}
		else {
			ratings.put(year, rating);
		}
	}

}
