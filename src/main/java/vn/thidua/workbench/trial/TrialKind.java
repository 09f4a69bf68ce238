package vn.thidua.workbench.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one case may be about, with the tables that are typed in for it. */
public enum TrialKind {

	/** A unit and its targets. */
	UNIT(List.of(TrialTable.one("unit", "name", "type"),
			TrialTable.several("targets", 5, "name", "measure", "direction", "target", "actual", "previous",
					"cumulative", "horizon", "attested", "attested_over", "applicable", "note"))),
	/** A commune and its score sheet. */
	COMMUNE(List.of(TrialTable.one("unit", "name", "zone", "region"),
			TrialTable.several("scores", 10, "criterion", "indicator", "max", "score", "knockout", "value"))),
	/** A person, rated and considered for every award. */
	PERSON(List.of(TrialTable.one("person", "name", "role", "manager", "joined"),
			TrialTable.one("unit", "name", "type"),
			TrialTable.several("person_years", 3, "year", "rating", "score", "tasks", "done", "on_time", "exceeded",
					"below", "months", "leave_months", "maternity", "training", "discipline"),
			Parts.UNIT_YEARS, TrialTable.several("initiatives", 2, "year", "scope", "kind", "decision"), Parts.HONOURS,
			Parts.ATTESTATIONS)),
	/** A unit as a collective, rated and considered for every award. */
	COLLECTIVE(List.of(TrialTable.one("unit", "name", "type"), Parts.UNIT_YEARS,
			TrialTable.several("members", 3, "count", "rating", "manager", "joined", "holds"),
			TrialTable.several("components", 2, "count", "rating", "holds"), Parts.HONOURS, Parts.ATTESTATIONS));

	private final List<TrialTable> tables;

	TrialKind(List<TrialTable> tables) {
		this.tables = tables;
	}

	/** The tables, in the order in which they are shown. */
	public List<TrialTable> tables() {
		return this.tables;
	}

	/** The code in addresses. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether what is held and stated counts. */
	public boolean recipient() {
		return this == PERSON || this == COLLECTIVE;
	}

	/** The kind of a code. */
	public static Optional<TrialKind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

	/** Tables of persons and collectives alike. */
	private static final class Parts {

		private static final TrialTable UNIT_YEARS = TrialTable.several("unit_years", 2, "year", "rating", "score",
				"tasks", "done", "on_time", "exceeded", "late", "components_failed", "wrongdoing", "leads_block",
				"exceeds_targets", "block_rank", "block_size");

		private static final TrialTable HONOURS = TrialTable.several("honours", 3, "award", "year", "decision", "date");

		private static final TrialTable ATTESTATIONS = TrialTable.several("attestations", 3, "predicate",
				"value_stated");

	}

}
