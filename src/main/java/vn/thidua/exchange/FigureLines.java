package vn.thidua.exchange;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.Result;
import vn.thidua.dossier.Statement;
import vn.thidua.dossier.TableLine;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;
import vn.thidua.shared.Problems;
import vn.thidua.submission.Said;

/** Understands the lines of {@code results} as a unit means them. */
final class FigureLines {

	private static final List<String> OF_AUTHORITIES = List.of("attested", "attested_over", "attested_change");

	private final Period period;

	private final Map<String, Indicator> indicators;

	private final Problems problems;

	FigureLines(Period period, Map<String, Indicator> indicators, Problems problems) {
		this.period = period;
		this.indicators = indicators;
		this.problems = problems;
	}

	/** What a line says. */
	FigureLine read(TableLine line, Result result) {
		OF_AUTHORITIES.stream()
			.filter((column) -> !line.text(column).isEmpty())
			.forEach((column) -> this.problems.warning(line.place(column), line.text(column), "exchange.attested",
					column));
		Period months = result.months();
		if (months != null && (months.after(this.period) || !months.upTo(this.period).sameMonths(this.period))) {
			this.problems.error(line.place("period"), line.text("period"), "exchange.months", this.period.code());
		}
		Indicator indicator = this.indicators.get(result.indicator());
		return new FigureLine(result.unitCode(), indicator, cell(line, "actual", result.actual(), indicator),
				cell(line, "previous", result.previous(), indicator), said(line, result), line.has("completed_on"),
				result.completedOn(), line.has("note") ? line.text("note") : null);
	}

	private static FigureLine.Cell cell(TableLine line, String column, @Nullable Figure figure, Indicator indicator) {
		return new FigureLine.Cell(line.has(column), line.typed(column, figure, indicator.measure()), figure,
				line.place(column));
	}

	private static @Nullable Said said(TableLine line, Result result) {
		return result.applicable()
				? Statement.of(line.text("said")).map((said) -> Said.valueOf(said.name())).orElse(null)
				: Said.NOT_APPLICABLE;
	}

}
