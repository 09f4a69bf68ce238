package vn.thidua.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.thidua.assessment.fact.Merits;
import vn.thidua.assessment.fact.Service;
import vn.thidua.assessment.fact.Statements;
import vn.thidua.dossier.Dossier;
import vn.thidua.unit.Attestation;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Honour;
import vn.thidua.unit.Initiative;
import vn.thidua.unit.Person;
import vn.thidua.unit.PersonYear;
import vn.thidua.unit.UnitYear;

/**
 * What a dossier knows of those who may be rated and commended, by their codes.
 *
 * @param year the year considered
 * @param units the units
 * @param people the people
 * @param staff the people of each unit, in the order of codes
 * @param parts the units directly below each unit
 * @param personYears people's years
 * @param unitYears units' years, of the whole work
 * @param fields given ratings of single fields of work
 * @param honours honours held
 * @param honoursKnown whether honours were reported at all
 * @param initiatives recognised initiatives, each once
 * @param initiativesKnown whether initiatives were reported at all
 * @param statements what was stated
 */
record Recipients(int year, SortedMap<String, HealthUnit> units, SortedMap<String, Person> people,
		SortedMap<String, List<Person>> staff, Map<String, List<String>> parts,
		Map<String, Map<Integer, PersonYear>> personYears, Map<String, Map<Integer, UnitYear>> unitYears,
		Map<String, List<UnitYear>> fields, Map<String, List<Merits.Honoured>> honours, boolean honoursKnown,
		Map<String, List<Service.Recognised>> initiatives, boolean initiativesKnown,
		Map<String, Statements> statements) {

	/** How often units are looked at before all is explained: ratings, then titles. */
	private static final int STEPS = 5;

	private static final Statements NONE = new Statements(Map.of());

	static Recipients of(Dossier dossier) {
		Dossier.Register register = dossier.register();
		SortedMap<String, Person> people = new TreeMap<>();
		register.people().forEach((person) -> people.put(person.code(), person));
		Map<Boolean, List<UnitYear>> years = register.unitYears()
			.stream()
			.collect(Collectors.partitioningBy((year) -> year.field().isEmpty()));
		return new Recipients(dossier.head().period().year(), new TreeMap<>(dossier.units()), people,
				new TreeMap<>(grouped(people.values(), Person::unitCode, Function.identity())),
				grouped(dossier.units().values(), HealthUnit::parent, HealthUnit::code),
				byYear(register.personYears(), PersonYear::person, PersonYear::year),
				byYear(years.get(true), UnitYear::unitCode, UnitYear::year),
				grouped(years.get(false), UnitYear::unitCode, Function.identity()),
				grouped(register.honours(), Honour::recipient, Recipients::honoured), register.honoursKnown(),
				grouped(new LinkedHashSet<>(register.initiatives()), Initiative::person, Recipients::recognised),
				register.initiativesKnown(), statements(register.attestations()));
	}

	/**
	 * How many cases there are: units once for ratings, people by unit, all to explain.
	 */
	long count() {
		return STEPS * this.units.size() / Chunks.SIZE + this.staff.size()
				+ (long) (this.people.size() + this.units.size()) / Chunks.SIZE;
	}

	@Nullable PersonYear personYear(String person) {
		return this.personYears.getOrDefault(person, Map.of()).get(this.year);
	}

	/** The gravest discipline of a person's year; empty where not told. */
	String disciplineOf(String person) {
		PersonYear known = personYear(person);
		return (known == null || known.discipline() == null) ? "" : known.discipline().name();
	}

	@Nullable UnitYear unitYear(String unit) {
		return this.unitYears.getOrDefault(unit, Map.of()).get(this.year);
	}

	List<String> partsOf(String unit) {
		return this.parts.getOrDefault(unit, List.of());
	}

	List<Merits.Honoured> honoursOf(String recipient) {
		return this.honours.getOrDefault(recipient, List.of());
	}

	Statements statementsOf(String recipient) {
		return this.statements.getOrDefault(recipient, NONE);
	}

	private static Merits.Honoured honoured(Honour honour) {
		return new Merits.Honoured(honour.award(), honour.year(),
				(honour.date() == null) ? honour.year() : honour.date().getYear());
	}

	private static Service.Recognised recognised(Initiative initiative) {
		return new Service.Recognised(initiative.year(), initiative.scope().name());
	}

	private static Map<String, Statements> statements(List<Attestation> attestations) {
		Map<String, Map<String, Set<Boolean>>> stated = new HashMap<>();
		for (Attestation one : attestations) {
			stated.computeIfAbsent(one.recipient(), (recipient) -> new HashMap<>())
				.computeIfAbsent(Statements.canonical(one.predicate()), (predicate) -> new HashSet<>())
				.add(one.holds());
		}
		Map<String, Statements> statements = new HashMap<>();
		stated.forEach((recipient, answers) -> statements.put(recipient, new Statements(answers)));
		return statements;
	}

	private static <T, V> Map<String, List<V>> grouped(Iterable<T> all, Function<T, String> key, Function<T, V> value) {
		Map<String, List<V>> groups = new HashMap<>();
		all.forEach(
				(one) -> groups.computeIfAbsent(key.apply(one), (group) -> new ArrayList<>()).add(value.apply(one)));
		return groups;
	}

	private static <T> Map<String, Map<Integer, T>> byYear(List<T> all, Function<T, String> key,
			Function<T, Integer> year) {
		Map<String, Map<Integer, T>> years = new HashMap<>();
		all.forEach(
				(one) -> years.computeIfAbsent(key.apply(one), (code) -> new HashMap<>()).put(year.apply(one), one));
		return years;
	}

}
