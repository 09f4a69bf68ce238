package vn.thidua.reference;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What one target came to. */
record Outcome(String unit, String indicator, String authority, String direction, String status,
		@Nullable Ratio completion, Ratio weight, String over, String overUnit, String change, String pace,
		String trend) {

	Map<String, String> row() {
		return Row.of("unit", this.unit, "indicator", this.indicator, "authority", this.authority, "direction",
				this.direction, "status", this.status, "completion_pct",
				(this.completion != null) ? this.completion.shownApartFrom(Ratio.HUNDRED) : "", "over", this.over,
				"over_unit", this.overUnit, "change", this.change, "pace_pct", this.pace, "trend", this.trend);
	}

}
