package vn.thidua.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Judges every target of a dossier. */
record Outcomes(Submission dossier, Map<String, Map<String, String>> indicators) {

	static List<Outcome> of(Submission dossier) {
		Map<String, Map<String, String>> indicators = new HashMap<>();
		dossier.rows("indicators.csv").forEach((row) -> indicators.put(row.get("indicator"), row));
		Outcomes judge = new Outcomes(dossier, indicators);
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
		Map<String, String> result = new Source(this.dossier.period(), of(target, "results.csv"),
				of(target, "targets.csv").stream().map(this::horizon).toList())
			.of(horizon(target), cumulative(indicator));
		if (Row.cell(result, "applicable").equalsIgnoreCase("no")) {
			return outcome(target, indicator, goal, "not_applicable", null, Ratio.ZERO, "", "", "", "");
		}
		Ratio actual = figure(result, "actual");
		if (actual != null) {
			return measured(target, indicator, goal, actual, result);
		}
		String attested = Row.cell(result, "attested");
		Ratio over = attested.isEmpty() ? null : figure(result, "attested_over");
		Ratio weight = (attested.isEmpty() || attested.equals("not_met")) ? Ratio.ZERO
				: (over == null || inPoints(indicator)) ? Ratio.HUNDRED : Ratio.HUNDRED.plus(over);
		return outcome(target, indicator, goal, attested.isEmpty() ? "no_data" : attested, null, weight,
				(over != null) ? over.shown() : "", "", "", trend(goal, null, result));
	}

	private Outcome measured(Map<String, String> target, Map<String, String> indicator, Goal goal, Ratio actual,
			Map<String, String> result) {
		Ratio previous = figure(result, "previous");
		Ratio change = (previous != null) ? actual.minus(previous) : null;
		Ratio gap = goal.gap(actual);
		Ratio relative = goal.relative(gap);
		Ratio completion = (relative != null) ? atLeastZero(relative.plus(Ratio.HUNDRED)) : null;
		Ratio over = inPoints(indicator) ? gap : relative;
		String status = goal.verdict(gap);
		String pace = "";
		Span horizon = horizon(target);
		if (status.equals("not_met") && horizon.last().isAfter(this.dossier.period().last())) {
			status = "in_progress";
			if (completion != null && cumulative(indicator)) {
				pace = completion.minus(horizon.passedAtEndOf(this.dossier.period())).shown();
			}
		}
		Ratio weight = (completion != null) ? completion
				: (status.equals("met") || status.equals("exceeded")) ? Ratio.HUNDRED : Ratio.ZERO;
		return outcome(target, indicator, goal, status, completion, weight,
				(over != null) ? over.shownApartFrom(Ratio.ZERO) : "", (change != null) ? change.exact() : "", pace,
				trend(goal, change, result));
	}

	private static String trend(Goal goal, @Nullable Ratio change, Map<String, String> result) {
		String moved = (change == null) ? Row.cell(result, "attested_change")
				: List.of("down", "same", "up").get(change.signum() + 1);
		return switch (goal.direction() + " " + moved) {
			case "at_least up", "at_most down" -> "better";
			case "at_least down", "at_most up" -> "worse";
			case "at_least same", "at_most same" -> "same";
			default -> "";
		};
	}

	private List<Map<String, String>> of(Map<String, String> target, String file) {
		return this.dossier.rows(file)
			.stream()
			.filter((row) -> row.get("unit").equals(target.get("unit"))
					&& row.get("indicator").equals(target.get("indicator")))
			.toList();
	}

	private Span horizon(Map<String, String> target) {
		String horizon = Row.cell(target, "horizon");
		return horizon.isEmpty() ? this.dossier.period() : Span.read(horizon);
	}

	private static Outcome outcome(Map<String, String> target, Map<String, String> indicator, Goal goal, String status,
			@Nullable Ratio completion, Ratio weight, String over, String change, String pace, String trend) {
		return new Outcome(target.get("unit"), target.get("indicator"), Row.cell(target, "authority"), goal.direction(),
				status, completion, weight, over, status.equals("no_data") ? "" : inPoints(indicator) ? "points" : "%",
				change, pace, trend);
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
