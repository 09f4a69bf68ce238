package vn.thidua.exchange.dhis2;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.audit.AuditLog;
import vn.thidua.dossier.SimpleTable;
import vn.thidua.dossier.TableColumns;
import vn.thidua.planning.Plans;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.register.UnitRegister;

/** What things of DHIS2 are called here, for those who edit the plan. */
@Service
@Transactional
public class Dhis2Mapping {

	/** The columns of the table as CSV. */
	public static final List<String> COLUMNS = List.of("kind", "dhis2_id", "option_combo", "target");

	private static final String BASE = "dhis2_mapping";

	private static final TableColumns TABLE = TableColumns.of(BASE,
			COLUMNS.stream().map((column) -> column + "*").toArray(String[]::new));

	private final MappingStore store;

	private final Plans plans;

	private final UnitRegister units;

	private final Rights rights;

	private final AuditLog audit;

	Dhis2Mapping(MappingStore store, Plans plans, UnitRegister units, Rights rights, AuditLog audit) {
		this.store = store;
		this.plans = plans;
		this.units = units;
		this.rights = rights;
		this.audit = audit;
	}

	/** Every entry. */
	@Transactional(readOnly = true)
	public List<MappingEntry> all(Actor actor) {
		this.rights.require(actor, Action.EDIT_PLAN);
		return this.store.all();
	}

	/**
	 * Takes an entry, in the place of what was stored of the same thing; tells what is
	 * wrong.
	 */
	public List<Problem> put(Actor actor, MappingEntry entry) {
		return put(actor, List.of(new MappingRow(entry, new Place(BASE, 1, 1))));
	}

	/**
	 * Takes the entries of a table as CSV, all or none; others stay. Tells what is wrong.
	 */
	public List<Problem> putAll(Actor actor, String csv) {
		this.rights.require(actor, Action.EDIT_PLAN);
		Problems problems = new Problems();
		MappingRows rows = new MappingRows(problems);
		SimpleTable.read(BASE, csv, TABLE, rows, problems);
		if (rows.all().isEmpty() && !problems.refuse()) {
			problems.error(Place.startOf(BASE + ".csv"), "", "table.empty");
		}
		return problems.refuse() ? problems.all() : put(actor, rows.all());
	}

	/** Forgets an entry. */
	public void remove(Actor actor, MappingEntry entry) {
		this.rights.require(actor, Action.EDIT_PLAN);
		if (this.store.remove(entry) == 0) {
			throw new NotFound("mapping " + entry.dhis2Id());
		}
		this.audit.record(actor, "dhis2.mapping.remove", entry.kind() + " " + entry.dhis2Id(), entry.target(), "");
	}

	private List<Problem> put(Actor actor, List<MappingRow> rows) {
		this.rights.require(actor, Action.EDIT_PLAN);
		Set<String> indicators = this.plans.indicators().keySet();
		Set<String> codes = this.units.all().stream().map(HealthUnit::code).collect(Collectors.toSet());
		List<Problem> problems = new ArrayList<>();
		rows.forEach((row) -> row.check(indicators, codes).ifPresent(problems::add));
		if (problems.isEmpty()) {
			rows.forEach((row) -> this.store.put(row.entry()));
			this.audit.record(actor, "dhis2.mapping", "DHIS2", "", rows.stream()
				.map((row) -> row.entry().dhis2Id() + " " + row.entry().optionCombo() + " -> " + row.entry().target())
				.limit(20)
				.collect(Collectors.joining("\n", rows.size() + " entries\n", "")));
		}
		return problems;
	}

}
