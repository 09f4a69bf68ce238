package vn.thidua.assessment.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import vn.thidua.rulebase.Award;
import vn.thidua.rulebase.Clause;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleText;

/**
 * Stores what a run knew of one pack. What an overlay adds is stored with the overlay;
 * the numbers that applied, with the pack they applied to.
 *
 * @param run the run
 * @param pack the pack
 * @param insert inserts rows into a table
 */
record RunPackContext(long run, RulePack pack, BiConsumer<String, List<Object[]>> insert) {

	void store(LocalDate asOf) {
		this.insert.accept("run_pack values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
				List.<Object[]>of(new Object[] { this.run, this.pack.id(), this.pack.stage(), this.pack.code(),
						this.pack.version(), this.pack.digest(), this.pack.title().vietnamese(),
						this.pack.title().english(), this.pack.verified() }));
		this.insert.accept("run_rule values (?, ?, ?, ?, ?, ?)", own().stream().map(this::rule).toList());
		this.insert.accept("run_clause values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
				clauses().stream().map(this::clause).toList());
		this.insert.accept("run_award values (?, ?, ?, ?, ?, ?)",
				this.pack.awards().stream().map(this::award).toList());
		this.insert.accept("run_criterion values (?, ?, ?, ?, ?, ?)",
				this.pack.criteria()
					.stream()
					.map((one) -> new Object[] { this.run, this.pack.code(), one.number(), one.name().vietnamese(),
							one.name().english(), one.verified() })
					.toList());
		if (!this.pack.stage().equals(RulePack.LOCAL)) {
			this.insert.accept("run_parameter values (?, ?, ?, ?, ?, ?, ?, ?)",
					this.pack.parametersOn(asOf)
						.stream()
						.map((one) -> new Object[] { this.run, this.pack.id(), one.name(), one.scope(),
								one.value().plain(), one.verified(), one.origin(), one.source() })
						.toList());
		}
	}

	private List<RuleText> own() {
		Set<RuleText> laid = this.pack.overlays()
			.stream()
			.flatMap((overlay) -> overlay.rules().stream())
			.collect(Collectors.toSet());
		return this.pack.rules().stream().filter((rule) -> !laid.contains(rule)).toList();
	}

	private List<Clause> clauses() {
		Set<Clause> laid = this.pack.overlays()
			.stream()
			.flatMap((overlay) -> overlay.clauses().stream())
			.collect(Collectors.toSet());
		return this.pack.clauses().stream().filter((clause) -> !laid.contains(clause)).toList();
	}

	private Object[] rule(RuleText rule) {
		return new Object[] { this.run, rule.clause(), this.pack.id(), rule.title(), rule.basis(),
				this.pack.verified() && rule.verified() };
	}

	private Object[] clause(Clause clause) {
		String title = this.pack.rule(clause.code()).map(RuleText::title).orElse(clause.text());
		String[] parts = clause.code().split("\\.");
		return new Object[] { this.run, this.pack.id(), clause.code(), (parts.length > 2) ? parts[1] : "", title,
				clause.basis(), this.pack.verified() && clause.verified(), clause.source(), clause.missing() };
	}

	private Object[] award(Award award) {
		String recipient = (award.persons() && award.collectives()) ? "both"
				: award.persons() ? "person" : "collective";
		return new Object[] { this.run, award.code(), recipient, (award.step() == 0) ? null : award.step(),
				award.name().vietnamese(), award.name().english() };
	}

}
