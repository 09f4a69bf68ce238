package vn.thidua.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

import vn.thidua.assessment.fact.Members;
import vn.thidua.shared.Figure;
import vn.thidua.unit.Person;
import vn.thidua.unit.PersonYear;

/**
 * Counts the members of collectives: their own people and those of all units below.
 *
 * @param files tells which titles are held
 * @param leastMonths the months that a person recruited in the year must have worked to
 * count as a member; nought to count all
 */
record MemberTallies(AwardFiles files, Figure leastMonths) {

	/** The members of each unit. */
	Map<String, Members> of(SortedMap<String, Standing> standings) {
		Recipients known = this.files.recipients();
		Map<String, Members> own = new HashMap<>();
		standings.forEach((code, standing) -> {
			Person person = known.people().get(code);
			if (person != null) {
				own.merge(person.unitCode(), one(person, standing), Members::plus);
			}
		});
		Map<String, Members> all = new HashMap<>();
		known.units().keySet().forEach((unit) -> all.put(unit, below(unit, own, new HashSet<>())));
		return all;
	}

	private Members below(String unit, Map<String, Members> own, Set<String> seen) {
		Members members = own.getOrDefault(unit, Members.NONE);
		if (seen.add(unit)) {
			for (String part : this.files.recipients().partsOf(unit)) {
				members = members.plus(below(part, own, seen));
			}
			return members;
		}
		return Members.NONE;
	}

	private Members one(Person person, Standing standing) {
		PersonYear year = this.files.recipients().personYear(person.code());
		Months months = Months.of(person, year, this.files.recipients().year());
		String discipline = this.files.recipients().disciplineOf(person.code());
		if (Boolean.TRUE.equals(months.recruited()) && months.counted().below(this.leastMonths)) {
			return new Members(0, Map.of(), Map.of(), Map.of(), Map.of(discipline, 1));
		}
		Map<String, Integer> holders = new HashMap<>();
		Map<String, Integer> doubtful = new HashMap<>();
		this.files.held(person.code(), standing).forEach((award) -> holders.put(award, 1));
		standing.titles().forEach((award, state) -> {
			if (state.equals("unknown") && !holders.containsKey(award)) {
				doubtful.put(award, 1);
			}
		});
		return new Members(1, Map.of(standing.rated().rating(), 1), holders, doubtful, Map.of(discipline, 1));
	}

}
