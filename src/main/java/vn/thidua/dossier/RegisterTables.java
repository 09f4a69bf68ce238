package vn.thidua.dossier;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;
import vn.thidua.unit.Attestation;
import vn.thidua.unit.Discipline;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Honour;
import vn.thidua.unit.Initiative;
import vn.thidua.unit.Person;
import vn.thidua.unit.PersonYear;
import vn.thidua.unit.Rating;
import vn.thidua.unit.UnitYear;

/** Reads people, their years, honours and statements. */
final class RegisterTables {

	private static final int MOST = 1_000_000;

	private final TableReader tables;

	private final KnownUnits units;

	private final Map<String, Person> people;

	private final List<Person> allPeople;

	RegisterTables(TableReader tables, KnownUnits units) {
		this.tables = tables;
		this.units = units;
		this.allPeople = tables.read(DossierTable.PEOPLE, List.of("person"), this::person);
		this.people = this.allPeople.stream()
			.collect(Collectors.toMap(Person::code, Function.identity(), (one, other) -> one));
	}

	Dossier.Register register() {
		return new Dossier.Register(this.allPeople,
				this.tables.read(DossierTable.PERSON_YEARS, List.of("person", "year"), this::personYear),
				this.tables.read(DossierTable.UNIT_YEARS, List.of("unit", "year", "field"), this::unitYear),
				this.tables.read(DossierTable.INITIATIVES, List.of(), this::initiative),
				this.tables.read(DossierTable.HONOURS, List.of(), this::honour),
				this.tables.read(DossierTable.ATTESTATIONS, List.of(), this::attestation),
				this.tables.present(DossierTable.HONOURS), this.tables.present(DossierTable.INITIATIVES));
	}

	private @Nullable Person person(TableRow row) {
		HealthUnit unit = this.units.of(row, "unit");
		Boolean manager = row.yesNo("manager");
		if (this.units.listed() && this.units.all().containsKey(row.text("person"))) {
			row.error("person", "person.unit");
		}
		return (unit == null) ? null : new Person(row.text("person"), row.text("name"), unit.code(), row.text("role"),
				Boolean.TRUE.equals(manager), row.date("joined"));
	}

	private PersonYear personYear(TableRow row) {
		checkPerson(row);
		return new PersonYear(row.text("person"), row.year("year"), row.choice("rating", Rating.class),
				number(row, "score"), count(row, "tasks"), count(row, "done"), count(row, "on_time"),
				count(row, "exceeded"), count(row, "below"), number(row, "months"), number(row, "leave_months"),
				row.yesNo("maternity"), row.yesNo("training"), row.choice("discipline", Discipline.class));
	}

	private @Nullable UnitYear unitYear(TableRow row) {
		HealthUnit unit = this.units.of(row, "unit");
		return (unit == null) ? null
				: new UnitYear(unit.code(), row.year("year"), row.choice("rating", Rating.class), number(row, "score"),
						count(row, "tasks"), count(row, "done"), count(row, "on_time"), count(row, "exceeded"),
						count(row, "late"), count(row, "components_failed"), row.yesNo("wrongdoing"),
						row.yesNo("leads_block"), row.yesNo("exceeds_targets"), row.text("field"),
						count(row, "block_rank"), count(row, "block_size"));
	}

	private @Nullable Initiative initiative(TableRow row) {
		checkPerson(row);
		Initiative.Scope scope = row.choice("scope", Initiative.Scope.class);
		return (scope == null) ? null : new Initiative(row.text("person"), row.year("year"), scope,
				row.choice("kind", Initiative.Kind.class), row.text("decision"));
	}

	private Honour honour(TableRow row) {
		checkRecipient(row);
		return new Honour(row.text("recipient"), row.text("award"), row.year("year"), row.text("decision"),
				row.date("date"));
	}

	private @Nullable Attestation attestation(TableRow row) {
		checkRecipient(row);
		Boolean value = row.yesNo("value");
		return (value == null) ? null
				: new Attestation(row.text("recipient"), row.text("predicate"), value, row.text("by"));
	}

	private void checkPerson(TableRow row) {
		if (this.tables.present(DossierTable.PEOPLE)) {
			row.known("person", this.people, "person.unknown");
		}
	}

	private void checkRecipient(TableRow row) {
		String code = row.text("recipient");
		boolean listed = this.tables.present(DossierTable.PEOPLE) && this.units.listed();
		if (listed && !code.isEmpty() && !this.people.containsKey(code) && !this.units.all().containsKey(code)) {
			row.error("recipient", "recipient.unknown");
		}
	}

	private static @Nullable Integer count(TableRow row, String column) {
		return row.whole(column, 0, MOST);
	}

	private static @Nullable Figure number(TableRow row, String column) {
		return row.figure(column, "");
	}

}
