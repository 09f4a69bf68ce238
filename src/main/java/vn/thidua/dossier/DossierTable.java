package vn.thidua.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of a dossier and their columns (data contract, 1.2); a star marks a column
 * that every line must fill.
 */
public enum DossierTable {

	/** Units and communes. */
	UNITS("unit*", "name*", "type", "parent", "block", "zone", "region"),
	/** Indicators. */
	INDICATORS("indicator*", "name*", "measure*", "direction*", "over", "cumulative", "group", "min", "max"),
	/** Assigned targets. */
	TARGETS("unit*", "indicator*", "authority", "target*", "direction", "horizon", "basis"),
	/** Reported results. */
	RESULTS("unit*", "indicator*", "actual", "previous", "attested", "attested_over", "completed_on", "attested_change",
			"applicable", "said", "period", "note"),
	/** Lines of the communes' score sheets. */
	SCORES("unit*", "criteria_set", "criterion*", "indicator", "max*", "score", "self_score", "knockout", "value",
			"note"),
	/** People. */
	PEOPLE("person*", "name*", "unit*", "role", "manager", "joined"),
	/** People's years. */
	PERSON_YEARS("person*", "year*", "rating", "score", "tasks", "done", "on_time", "exceeded", "below", "months",
			"leave_months", "maternity", "training", "discipline"),
	/** Units' years. */
	UNIT_YEARS("unit*", "year*", "rating", "score", "tasks", "done", "on_time", "exceeded", "late", "components_failed",
			"wrongdoing", "leads_block", "exceeds_targets", "field", "block_rank", "block_size"),
	/** Recognised initiatives. */
	INITIATIVES("person*", "year*", "scope*", "kind", "decision"),
	/** Honours already held. */
	HONOURS("recipient*", "award*", "year*", "decision", "date"),
	/** Stated judgements. */
	ATTESTATIONS("recipient*", "predicate*", "value*", "by");

	/** Columns that hold free text; all others hold codes, names, figures and words. */
	private static final Set<String> FREE = Set.of("note", "basis", "decision", "by", "role");

	private final TableColumns columns;

	DossierTable(String... columns) {
		this.columns = TableColumns.of(base(), columns);
	}

	/** The name of the file without its ending, and of the sheet. */
	public String base() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Every column, in the contract's order. */
	public List<String> columns() {
		return this.columns.all();
	}

	/** The column that a header's cell names; nothing where it names none. */
	public Optional<String> column(String cell) {
		return this.columns.named(cell);
	}

	/** Whether a column holds free text. */
	boolean free(String column) {
		return FREE.contains(column);
	}

	TableColumns named() {
		return this.columns;
	}

}
