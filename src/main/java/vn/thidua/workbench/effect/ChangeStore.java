package vn.thidua.workbench.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.assessment.difference.Change;
import vn.thidua.assessment.difference.Judgement;
import vn.thidua.dossier.Dossier;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Person;

/** Stores the changes of one preview in batches. */
final class ChangeStore {

	private static final int BATCH = 1_000;

	private static final Judgement NONE = new Judgement("", "", "", "", "");

	private static final String INSERT = "insert into effect_change values (" + "?, ".repeat(20) + "?)";

	private final JdbcTemplate jdbc;

	private final long preview;

	private final List<Object[]> waiting = new ArrayList<>();

	private final Map<String, Person> people = new HashMap<>();

	private Map<String, HealthUnit> units = Map.of();

	private long run;

	private long stored;

	ChangeStore(JdbcTemplate jdbc, long preview) {
		this.jdbc = jdbc;
		this.preview = preview;
	}

	/** Begins with the changes of another dossier. */
	void begin(long next, Dossier dossier) {
		this.run = next;
		this.units = dossier.units();
		this.people.clear();
		dossier.register().people().forEach((person) -> this.people.put(person.code(), person));
	}

	void take(Change change) {
		this.stored++;
		this.waiting.add(row(change));
		if (this.waiting.size() >= BATCH) {
			flush();
		}
	}

	void flush() {
		this.jdbc.batchUpdate(INSERT, this.waiting);
		this.waiting.clear();
	}

	/** Lets go of the changes of the dossier that was begun. */
	void forget() {
		this.waiting.clear();
		this.jdbc.update("delete from effect_change where preview_id = ? and run_id = ?", this.preview, this.run);
	}

	private Object[] row(Change change) {
		String owner = change.owner();
		Person person = this.units.containsKey(owner) ? null : this.people.get(owner);
		String unit = (person == null) ? owner : person.unitCode();
		Judgement before = Objects.requireNonNullElse(change.before(), NONE);
		Judgement after = Objects.requireNonNullElse(change.after(), NONE);
		return new Object[] { this.preview, this.stored, this.run, change.file().base(), owner,
				(person == null) ? name(owner) : person.name(), person != null, unit, name(unit), change.award(),
				change.item(), before.verdict(), after.verdict(), before.place(), after.place(), before.rule(),
				after.rule(), before.basis(), after.basis(), before.reason(), after.reason() };
	}

	private String name(String code) {
		@Nullable HealthUnit unit = this.units.get(code);
		return (unit == null) ? code : unit.name();
	}

}
