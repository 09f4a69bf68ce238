package vn.thidua.assessment.run;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.assessment.RunDescription;
import vn.thidua.dossier.Dossier;
import vn.thidua.rulebase.RulePack;
import vn.thidua.shared.Problem;
import vn.thidua.unit.HealthUnit;

/**
 * Stores what a run knew of units, indicators, rules and doubts, so that its pages never
 * change.
 */
record RunContext(JdbcTemplate jdbc, long run) {

	private static final String DETAIL_SEPARATOR = "\u001F";

	void storeDossier(Dossier dossier) {
		insert("run_unit values (?, ?, ?, ?, ?, ?, ?, ?)",
				dossier.units().values().stream().map((unit) -> unit(unit)).toList());
		insert("run_indicator values (?, ?, ?, ?, ?)",
				dossier.indicators()
					.values()
					.stream()
					.map((one) -> new Object[] { this.run, one.code(), one.name(), one.measure(), one.group() })
					.toList());
		insert("run_note values (?, ?, ?, ?, ?)", dossier.results()
			.stream()
			.filter((one) -> one.completedOn() != null || !one.note().isEmpty())
			.map((one) -> new Object[] { this.run, one.unitCode(), one.indicator(), one.completedOn(), one.note() })
			.toList());
	}

	void storeRules(List<RulePack> packs, LocalDate asOf) {
		for (RulePack pack : packs) {
			this.jdbc.update("insert into run_pack values (?, ?, ?, ?, ?, ?, ?, ?, ?)", this.run, pack.id(),
					pack.stage(), pack.code(), pack.version(), pack.digest(), pack.title().vietnamese(),
					pack.title().english(), pack.verified());
			insert("run_rule values (?, ?, ?, ?, ?, ?)",
					pack.rules()
						.stream()
						.map((one) -> new Object[] { this.run, one.clause(), pack.id(), one.title(), one.basis(),
								one.verified() })
						.toList());
			insert("run_parameter (run_id, pack, name, scope, figure, verified) values (?, ?, ?, ?, ?, ?)",
					pack.parametersOn(asOf)
						.stream()
						.map((one) -> new Object[] { this.run, pack.id(), one.name(), one.scope(), one.value().plain(),
								one.verified() })
						.toList());
			insert("run_criterion values (?, ?, ?, ?, ?, ?)",
					pack.criteria()
						.stream()
						.map((one) -> new Object[] { this.run, pack.code(), one.number(), one.name().vietnamese(),
								one.name().english(), one.verified() })
						.toList());
		}
	}

	void storeResult(RunDescription description, byte[] document) {
		List<Problem> warnings = description.warnings();
		insert("run_warning values (?, ?, ?, ?, ?, ?, ?, ?)",
				IntStream.range(0, warnings.size()).mapToObj((i) -> warning(i, warnings.get(i))).toList());
		this.jdbc.update("insert into run_document values (?, ?)", this.run, document);
	}

	private Object[] unit(HealthUnit unit) {
		return new Object[] { this.run, unit.code(), unit.name(), (unit.type() == null) ? "" : unit.type().name(),
				unit.parent(), unit.block(), unit.zone(), (unit.region() == null) ? "" : unit.region().vietnamese() };
	}

	private Object[] warning(int seq, Problem warning) {
		return new Object[] { this.run, seq, warning.place().file(), warning.place().line(), warning.place().column(),
				warning.value(), warning.code(), String.join(DETAIL_SEPARATOR, warning.details()) };
	}

	private void insert(String table, List<Object[]> rows) {
		for (int from = 0; from < rows.size(); from += 1_000) {
			this.jdbc.batchUpdate("insert into " + table, rows.subList(from, Math.min(rows.size(), from + 1_000)));
		}
	}

}
