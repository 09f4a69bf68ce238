package vn.thidua.workbench.trial.web;

import java.util.List;
import java.util.Map;

import vn.thidua.rulebase.Criterion;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.shared.Period;
import vn.thidua.workbench.trial.TrialForm;
import vn.thidua.workbench.trial.TrialKind;

/**
 * What a form holds before anything is typed: the years, and the criteria of the set in
 * force with their points.
 *
 * @param release the rules in force
 * @param kind what the case is about
 * @param fields the fields by name
 */
record FirstFields(RuleRelease release, TrialKind kind, Map<String, String> fields) {

	void fill() {
		Period.parse(this.fields.getOrDefault("period", "")).ifPresent(this::fill);
	}

	private void fill(Period period) {
		if (this.kind == TrialKind.COMMUNE) {
			List<Criterion> criteria = this.release.law(period.lastDay(), this.fields.getOrDefault("province", ""))
				.inForce("commune-health")
				.map((applied) -> applied.pack().criteria())
				.orElse(List.of());
			for (int i = 0; i < criteria.size(); i++) {
				Criterion criterion = criteria.get(i);
				put("scores", i, "criterion", String.valueOf(criterion.number()));
				if (criterion.points() != null) {
					put("scores", i, "max", criterion.points().plain());
				}
			}
		}
		int year = period.lastDay().getYear();
		for (int i = 0; i < 3; i++) {
			put("person_years", i, "year", String.valueOf(year - i));
		}
		put("unit_years", 0, "year", String.valueOf(year));
	}

	private void put(String table, int row, String column, String value) {
		this.fields.put(TrialForm.field(table, row, column), value);
	}

}
