package vn.thidua.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

	private static final Set<String> YES_NO = Set.of("", "yes", "no");

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
		Said said = said(line);
		if (!understood(line) || contradicts(line, result, said)) {
			return null;
		}
		return new FigureLine(result.unitCode(), this.indicators.get(result.indicator()),
				cell(line, "actual", result.actual()), cell(line, "previous", result.previous()), said,
				line.has("completed_on"), result.completedOn(), line.has("note") ? line.text("note") : null);
	}

	private static FigureLine.Cell cell(TableLine line, String column, @Nullable Figure figure) {
		return new FigureLine.Cell(line.has(column), line.typed(column, figure), figure, line.place(column));
	}

	private static @Nullable Said said(TableLine line) {
		if (line.text("applicable").equalsIgnoreCase("no")) {
			return Said.NOT_APPLICABLE;
		}
		return WORDS.get(word(line));
	}

	private static String word(TableLine line) {
		return line.text("said").toLowerCase(Locale.ROOT);
	}

	private boolean understood(TableLine line) {
		boolean applicable = YES_NO.contains(line.text("applicable").toLowerCase(Locale.ROOT));
		if (!applicable) {
			this.problems.error(line.place("applicable"), line.text("applicable"), "cell.yesNo", "applicable");
		}
		boolean said = word(line).isEmpty() || WORDS.containsKey(word(line));
		if (!said) {
			this.problems.error(line.place("said"), line.text("said"), "exchange.said");
		}
		return applicable && said;
	}

	private boolean contradicts(TableLine line, Result result, @Nullable Said said) {
		if (said == Said.FIGURE && result.actual() == null) {
			this.problems.error(line.place("actual"), line.text("actual"), "exchange.said.absent");
			return true;
		}
		boolean figureToo = said != null && said != Said.FIGURE && result.actual() != null;
		Said word = WORDS.get(word(line));
		boolean yesNo = said == Said.NOT_APPLICABLE && word != null && word != said
				|| word == Said.NOT_APPLICABLE && line.text("applicable").equalsIgnoreCase("yes");
		if (figureToo || yesNo) {
			this.problems.error(line.place(figureToo ? "actual" : "said"), line.text(figureToo ? "actual" : "said"),
					figureToo ? "exchange.said.figure" : "exchange.said.applicable");
		}
		return figureToo || yesNo;
	}

}
