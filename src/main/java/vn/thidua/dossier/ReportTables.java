package vn.thidua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.unit.HealthUnit;

/** Reads reported results and the communes' score sheets. */
final class ReportTables {

	static final List<String> RESULT_KEY = List.of("unit", "indicator");

	static final List<String> SCORE_KEY = List.of("unit", "criteria_set", "criterion", "indicator");

	private static final int CRITERIA = 10;

	private final TableReader tables;

	private final KnownUnits units;

	private final Map<String, Indicator> indicators;

	ReportTables(TableReader tables, KnownUnits units, Map<String, Indicator> indicators) {
		this.tables = tables;
		this.units = units;
		this.indicators = indicators;
	}

	/**
	 * The results of a dossier of that period; a unit has one for an indicator and the
	 * same months, however these are written.
	 */
	List<Result> results(Period dossier) {
		return this.tables.read(DossierTable.RESULTS, List.of("unit", "indicator", "period"),
				(row, column) -> column.equals("period") ? months(row, dossier) : row.text(column), this::result);
	}

	private static String months(TableRow row, Period dossier) {
		Period told = row.text("period").isEmpty() ? dossier : Period.parseAny(row.text("period")).orElse(null);
		if (told == null) {
			return row.text("period");
		}
		Period counted = told.after(dossier) ? told : told.upTo(dossier);
		return counted.first() + "/" + counted.last();
	}

	List<ScoreLine> scores() {
		return this.tables.read(DossierTable.SCORES, SCORE_KEY, this::score);
	}

	@Nullable Result result(TableRow row) {
		HealthUnit unit = this.units.of(row, "unit");
		Indicator indicator = row.known("indicator", this.indicators, "indicator.unknown");
		Attested attested = row.choice("attested", Attested.class);
		AttestedChange change = row.choice("attested_change", AttestedChange.class);
		LocalDate completed = row.date("completed_on");
		Period months = row.period("period");
		String measure = (indicator == null) ? "" : indicator.measure();
		Figure actual = row.result("actual", indicator);
		Figure previous = row.result("previous", indicator);
		boolean points = indicator == null || indicator.over() == Excess.POINTS;
		Figure over = row.figure("attested_over", points ? measure : "%");
		if (over != null && attested == null) {
			row.warning("attested_over", "attested.absent");
		}
		boolean applicable = Statement.applies(row, actual);
		if (!applicable) {
			contradicted(row, "attested", attested);
			contradicted(row, "completed_on", completed);
			contradicted(row, "attested_change", change);
			if (row.text("note").isEmpty()) {
				row.error("note", "result.reason");
			}
		}
		if (unit == null || indicator == null) {
			return null;
		}
		return new Result(unit.code(), indicator.code(), actual, previous, attested, over, change, completed,
				row.text("note"), applicable, months, row.place("actual"));
	}

	private static void contradicted(TableRow row, String column, @Nullable Object told) {
		if (told != null) {
			row.error(column, "result.notApplicable", column);
		}
	}

	@Nullable ScoreLine score(TableRow row) {
		HealthUnit unit = this.units.of(row, "unit");
		Integer criterion = row.whole("criterion", 1, CRITERIA);
		Figure max = row.figure("max", "");
		Figure score = row.figure("score", "");
		Figure self = row.figure("self_score", "");
		Figure value = row.figure("value", "%");
		Boolean knockout = row.yesNo("knockout");
		if (max != null && max.sign() <= 0) {
			row.error("max", "max.positive");
		}
		if (score != null && max != null && (score.sign() < 0 || score.above(max))) {
			row.error("score", "score.range", max.plain());
		}
		if (self != null && max != null && (self.sign() < 0 || self.above(max))) {
			row.warning("self_score", "score.range", max.plain());
		}
		if (unit == null || criterion == null || max == null) {
			return null;
		}
		return new ScoreLine(unit.code(), row.text("criteria_set"), criterion, row.text("indicator"), max, score, self,
				Boolean.TRUE.equals(knockout), value, row.text("note"), row.place("max"), row.place("criteria_set"));
	}

}
