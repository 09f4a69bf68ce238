package vn.thidua.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Judges every target of a dossier. */
record Outcomes(Submission dossier, Map<String, Map<String, String>> indicators,
		Map<List<String>, Map<String, String>> results) {

	static List<Outcome> of(Submission dossier) {
		Map<String, Map<String, String>> indicators = new HashMap<>();
		dossier.rows("indicators.csv").forEach((row) -> indicators.put(row.get("indicator"), row));
		Map<List<String>, Map<String, String>> results = new HashMap<>();
		dossier.rows("results.csv").forEach((row) -> results.put(List.of(row.get("unit"), row.get("indicator")), row));
		Outcomes judge = new Outcomes(dossier, indicators, results);
		List<Outcome> outcomes = new ArrayList<>();
		dossier.rows("targets.csv").forEach((row) -> outcomes.add(judge.judge(row)));
		outcomes.sort(Comparator.comparing(Outcome::unit)
			.thenComparing(Outcome::indicator)
			.thenComparing(Outcome::authority));
		return outcomes;
	}

	private Outcome judge(Map<String, String> target) {
		Map<String, String> indicator = this.indicators.get(target.get("indicator"));
		String own = Row.cell(target, "direction");
		Goal goal = Goal.read(target.get("target"), own.isEmpty() ? indicator.get("direction") : own,
				this.dossier.figures());
		Map<String, String> result = this.results.getOrDefault(List.of(target.get("unit"), target.get("indicator")),
				Map.of());
		if (Row.cell(result, "applicable").equalsIgnoreCase("no")) {
			return outcome(target, indicator, goal, "not_applicable", null, "", "", "");
		}
		Ratio actual = figure(result, "actual");
		if (actual != null) {
			return measured(target, indicator, goal, actual, figure(result, "previous"));
		}
		String attested = Row.cell(result, "attested");
		Ratio over = attested.isEmpty() ? null : figure(result, "attested_over");
		return outcome(target, indicator, goal, attested.isEmpty() ? "no_data" : attested, null,
				(over != null) ? over.shown() : "", "", "");
	}

	private Outcome measured(Map<String, String> target, Map<String, String> indicator, Goal goal, Ratio actual,
			@Nullable Ratio previous) {
		Ratio gap = goal.gap(actual);
		Ratio relative = goal.relative(gap);
		Ratio completion = (relative != null) ? atLeastZero(relative.plus(Ratio.HUNDRED)) : null;
		Ratio over = inPoints(indicator) ? gap : relative;
		String status = goal.verdict(gap);
		String pace = "";
		String horizonText = Row.cell(target, "horizon");
		Span horizon = horizonText.isEmpty() ? this.dossier.period() : Span.read(horizonText);
		if (status.equals("not_met") && horizon.last().isAfter(this.dossier.period().last())) {
			status = "in_progress";
			if (completion != null && cumulative(indicator)) {
				pace = completion.minus(horizon.passedAtEndOf(this.dossier.period())).shown();
			}
		}
		return outcome(target, indicator, goal, status, completion,
				(over != null) ? over.shownApartFrom(Ratio.ZERO) : "",
				(previous != null) ? actual.minus(previous).exact() : "", pace);
	}

	private static Outcome outcome(Map<String, String> target, Map<String, String> indicator, Goal goal, String status,
			@Nullable Ratio completion, String over, String change, String pace) {
		return new Outcome(target.get("unit"), target.get("indicator"), Row.cell(target, "authority"), goal.direction(),
				status, completion, over, status.equals("no_data") ? "" : inPoints(indicator) ? "points" : "%", change,
				pace);
	}

	private static Ratio atLeastZero(Ratio figure) {
		return (figure.signum() < 0) ? Ratio.ZERO : figure;
	}

	private @Nullable Ratio figure(Map<String, String> row, String column) {
		return this.dossier.figures().read(Row.cell(row, column));
	}

	private static boolean inPoints(Map<String, String> indicator) {
		String over = Row.cell(indicator, "over");
		String measure = indicator.get("measure");
		return over.isEmpty() ? measure.contains("%") || measure.contains("‰") || measure.contains("/")
				: over.equals("points");
	}

	private static boolean cumulative(Map<String, String> indicator) {
		String cumulative = Row.cell(indicator, "cumulative");
		return cumulative.isEmpty() ? !inPoints(indicator) : cumulative.equals("yes");
	}

}
