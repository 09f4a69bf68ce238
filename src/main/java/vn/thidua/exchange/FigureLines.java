package vn.thidua.exchange;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.Result;
import vn.thidua.dossier.TableLine;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Problems;
import vn.thidua.submission.Said;

/** Understands the lines of {@code results} as a unit means them. */
final class FigureLines {

	/** How a template names what may be said, beside the codes. */
	static final Map<String, Said> WORDS = Map.of("có số liệu", Said.FIGURE, "chưa có số liệu", Said.NOT_REPORTED,
			"không áp dụng", Said.NOT_APPLICABLE, "figure", Said.FIGURE, "not_reported", Said.NOT_REPORTED,
			"not_applicable", Said.NOT_APPLICABLE);

	private final Map<String, Indicator> indicators;

	private final Problems problems;

	FigureLines(Map<String, Indicator> indicators, Problems problems) {
		this.indicators = indicators;
		this.problems = problems;
	}

	/** What a line says; nothing where it contradicts itself. */
	@Nullable FigureLine read(TableLine line, Result result) {
		if (!line.text("attested").isEmpty()) {
			this.problems.warning(line.place("attested"), line.text("attested"), "exchange.attested");
		}
		Said said = said(line, result);
		if (!understood(line) || contradicts(line, result)) {
			return null;
		}
		return new FigureLine(result.unitCode(), this.indicators.get(result.indicator()),
				cell(line, "actual", result.actual()), cell(line, "previous", result.previous()), said,
				line.has("completed_on"), result.completedOn(), line.has("note") ? line.text("note") : null);
	}

	private static FigureLine.Cell cell(TableLine line, String column, @Nullable Figure figure) {
		return new FigureLine.Cell(line.has(column), line.typed(column, figure), figure, line.place(column));
	}

	private static @Nullable Said said(TableLine line, Result result) {
		return result.applicable() ? WORDS.get(word(line)) : Said.NOT_APPLICABLE;
	}

	private static String word(TableLine line) {
		return line.text("said").toLowerCase(Locale.ROOT);
	}

	private boolean understood(TableLine line) {
		boolean known = word(line).isEmpty() || WORDS.containsKey(word(line));
		if (!known) {
			this.problems.error(line.place("said"), line.text("said"), "exchange.said");
		}
		return known;
	}

	private boolean contradicts(TableLine line, Result result) {
		Said word = WORDS.get(word(line));
		String column = (word == null || (word == Said.FIGURE) == (result.actual() != null)) ? "" : "actual";
		boolean told = !line.text("applicable").isEmpty();
		if (told && word != null && result.applicable() == (word == Said.NOT_APPLICABLE)) {
			column = "said";
		}
		if (!column.isEmpty()) {
			this.problems.error(line.place(column), line.text(column), code(column, word));
		}
		return !column.isEmpty();
	}

	private static String code(String column, @Nullable Said word) {
		if (column.equals("said")) {
			return "exchange.said.applicable";
		}
		return (word == Said.FIGURE) ? "exchange.said.absent" : "exchange.said.figure";
	}

}
