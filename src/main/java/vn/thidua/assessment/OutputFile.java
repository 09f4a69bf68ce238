package vn.thidua.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The files of an assessment and their columns (data contract, 2). */
public enum OutputFile {

	/** The verdict on each target. */
	OUTCOMES("unit", "indicator", "authority", "target", "direction", "actual", "status", "completion_pct", "over",
			"over_unit", "change", "pace_pct", "basis", "rule", "reason", "trend"),
	/** The counts and rank of each unit. */
	UNIT_SUMMARY("unit", "targets", "exceeded", "met", "not_met", "in_progress", "no_data", "all_met", "rank"),
	/** The verdict on each commune. */
	COMMUNES("unit", "criteria_set", "total", "max", "percent", "status", "failed_criteria", "knockouts", "missing",
			"valid_until", "rule", "reason"),
	/** The points of each criterion. */
	CRITERIA("unit", "criteria_set", "criterion", "points", "max", "percent", "status"),
	/** Measured figures against thresholds of the law. */
	LINES("unit", "criteria_set", "criterion", "indicator", "score", "max", "value", "required", "status", "rule",
			"basis", "verified"),
	/** The rating of each person and unit. */
	RATINGS("recipient", "year", "rating", "source", "quota", "within_quota", "reason", "rule", "basis", "verified",
			"field"),
	/** Each condition of each award. */
	CHECKS("recipient", "award", "clause", "status", "measured", "required", "distance", "basis", "verified", "reason"),
	/** What each recipient may be proposed for. */
	CANDIDATES("recipient", "award", "status", "regime", "rank", "quota", "within_quota", "basis", "reason", "verified",
			"presumed");

	private static final Set<String> FIGURES = Set.of("actual", "completion_pct", "over", "change", "pace_pct",
			"targets", "exceeded", "met", "not_met", "in_progress", "no_data", "rank", "total", "max", "percent",
			"missing", "criterion", "points", "score", "value", "year", "quota", "presumed");

	private final List<String> columns;

	OutputFile(String... columns) {
		this.columns = List.of(columns);
	}

	/** The columns that hold a single figure or nothing. */
	public Set<String> figures() {
		return FIGURES;
	}

	/** The file's name without its ending. */
	public String base() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Its columns, in order. */
	public List<String> columns() {
		return this.columns;
	}

}
