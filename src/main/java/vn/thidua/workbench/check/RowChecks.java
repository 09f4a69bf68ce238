package vn.thidua.workbench.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.rulebase.Criterion;
import vn.thidua.rulebase.Examined;
import vn.thidua.rulebase.NumberKinds;
import vn.thidua.rulebase.Parameter;
import vn.thidua.rulebase.RulePack;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;
import vn.thidua.shared.YesNo;

/** Looks at the rows of tables: sources, days that follow one another, units. */
record RowChecks(Examined examined, Problems problems) {

	private static final BigDecimal APART = BigDecimal.valueOf(5);

	private static final BigDecimal WHOLE_SHEET = BigDecimal.valueOf(100);

	private static final int SEVERAL = 3;

	void check() {
		for (String table : List.of("parameters.csv", "criteria.csv", "clauses.csv")) {
			NumberRow.of(this.examined.files(), table).forEach(this::checkSource);
		}
		for (RulePack pack : this.examined.packs()) {
			Map<String, List<Parameter>> series = own(pack).collect(
					Collectors.groupingBy((one) -> one.name() + "@" + one.scope(), TreeMap::new, Collectors.toList()));
			series.values().forEach(this::checkSeries);
			checkScopes(own(pack).toList());
			own(pack).forEach((one) -> NumberKinds.fault(one, pack.criteria())
				.filter((fault) -> !fault.certain())
				.ifPresent((fault) -> this.problems.warning(NumberRow.place(one), one.value().plain(), fault.code(),
						one.name())));
			checkCriteria(pack);
		}
	}

	private static Stream<Parameter> own(RulePack pack) {
		return pack.parameters().stream();
	}

	private void checkSource(NumberRow row) {
		boolean verified = YesNo.read(row.cell("verified")).orElse(false);
		String what = row.cells().getFields().get(0);
		if (row.cell("source").isEmpty() && verified) {
			this.problems.error(row.place(), what, "table.source");
		}
		else if (row.cell("source").isEmpty()) {
			this.problems.warning(row.place(), what, "table.sourceMissing");
		}
		if (YesNo.read(row.cell("verified")).isEmpty()) {
			this.problems.error(row.place(), row.cell("verified"), "table.verified", what);
		}
	}

	/** Rows of one number follow one another and are of one size. */
	private void checkSeries(List<Parameter> rows) {
		List<Parameter> inOrder = rows.stream()
			.sorted(Comparator.comparing((one) -> (one.from() == null) ? LocalDate.MIN : one.from()))
			.toList();
		for (int i = 1; i < inOrder.size(); i++) {
			Parameter before = inOrder.get(i - 1);
			Parameter after = inOrder.get(i);
			Place place = NumberRow.place(after);
			if (before.to() != null && after.from() != null && before.to().plusDays(1).isBefore(after.from())) {
				this.problems.warning(place, after.name(), "parameter.gap",
						before.to().plusDays(1) + " – " + after.from().minusDays(1));
			}
			if (apart(before.value().value(), after.value().value())) {
				this.problems.warning(place, after.value().plain(), "parameter.apart", after.name(),
						before.value().plain());
			}
		}
	}

	/** A number for one scope is about as large as for the others. */
	private void checkScopes(List<Parameter> rows) {
		Map<String, List<Parameter>> byName = rows.stream()
			.filter((one) -> !one.scope().isEmpty())
			.collect(Collectors.groupingBy(Parameter::name, TreeMap::new, Collectors.toList()));
		for (List<Parameter> same : byName.values()) {
			List<BigDecimal> sorted = same.stream().map((one) -> one.value().value()).sorted().toList();
			BigDecimal middle = sorted.get(sorted.size() / 2);
			same.stream()
				.filter((one) -> same.size() >= SEVERAL && apart(middle, one.value().value()))
				.forEach((one) -> this.problems.warning(NumberRow.place(one), one.value().plain(), "parameter.apart",
						one.name() + "@" + one.scope(), middle.toPlainString()));
		}
	}

	private void checkCriteria(RulePack pack) {
		Place table = Place.startOf(pack.id() + "/criteria.csv");
		if (pack.criteria().isEmpty() || pack.criteria().stream().anyMatch((one) -> one.points() == null)) {
			return;
		}
		BigDecimal sum = pack.criteria()
			.stream()
			.map(Criterion::points)
			.map((points) -> (points == null) ? BigDecimal.ZERO : points.value())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (sum.compareTo(WHOLE_SHEET) != 0) {
			this.problems.warning(table, sum.toPlainString(), "criteria.sum");
		}
	}

	private static boolean apart(BigDecimal one, BigDecimal other) {
		return one.signum() > 0 && other.signum() > 0
				&& (one.compareTo(other.multiply(APART)) >= 0 || other.compareTo(one.multiply(APART)) >= 0);
	}

}
