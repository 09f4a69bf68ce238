package vn.thidua.assessment.run;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.assessment.RunDescription;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.Result;
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
		storePeople(dossier);
		insert("run_indicator values (?, ?, ?, ?, ?)",
				dossier.indicators()
					.values()
					.stream()
					.map((one) -> new Object[] { this.run, one.code(), one.name(), one.measure(), one.group() })
					.toList());
		insert("run_note values (?, ?, ?, ?, ?)",
				dossier.results()
					.stream()
					.filter((one) -> one.completedOn() != null || !one.note().isEmpty())
					.collect(Collectors.groupingBy((one) -> List.of(one.unitCode(), one.indicator()),
							LinkedHashMap::new, Collectors.toList()))
					.values()
					.stream()
					.map(this::note)
					.toList());
		storeHorizons(dossier);
	}

	/** What is noted of an indicator, whichever months it is of. */
	private Object[] note(List<Result> told) {
		return new Object[] { this.run, told.get(0).unitCode(), told.get(0).indicator(),
				told.stream()
					.map(Result::completedOn)
					.filter(Objects::nonNull)
					.max(Comparator.naturalOrder())
					.orElse(null),
				told.stream()
					.map(Result::note)
					.filter((note) -> !note.isEmpty())
					.distinct()
					.collect(Collectors.joining("; ")) };
	}

	/** What is not over yet when the period ends, for the outlook. */
	private void storeHorizons(Dossier dossier) {
		insert("run_horizon values (?, ?, ?, ?, ?, ?)",
				dossier.targets()
					.stream()
					.filter((one) -> one.horizon().outlasts(dossier.head().period()))
					.map((one) -> new Object[] { this.run, one.unitCode(), one.indicator(), one.authority(),
							one.horizon().code(), dossier.indicators().get(one.indicator()).cumulative() })
					.toList());
	}

	private void storePeople(Dossier dossier) {
		insert("run_person values (?, ?, ?, ?, ?, ?)", dossier.register()
			.people()
			.stream()
			.map((one) -> new Object[] { this.run, one.code(), one.name(), one.unitCode(), one.role(), one.manager() })
			.toList());
	}

	void storeRules(List<RulePack> packs, LocalDate asOf) {
		packs.forEach((pack) -> new RunPackContext(this.run, pack, this::insert).store(asOf));
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
		return new Object[] { this.run, seq, warning.place().stored(), warning.place().line(), warning.place().column(),
				warning.value(), warning.code(), String.join(DETAIL_SEPARATOR, warning.details()) };
	}

	void insert(String table, List<Object[]> rows) {
		for (int from = 0; from < rows.size(); from += 1_000) {
			this.jdbc.batchUpdate("insert into " + table, rows.subList(from, Math.min(rows.size(), from + 1_000)));
		}
	}

}
