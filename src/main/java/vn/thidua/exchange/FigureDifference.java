package vn.thidua.exchange;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Problems;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Said;

/** What a line would change of what is said of its indicator. */
final class FigureDifference {

	private static final Figure THREE = Figure.of(3);

	private final Problems problems;

	FigureDifference(Problems problems) {
		this.problems = problems;
	}

	/**
	 * What would be said; nothing where the line changes nothing or is refused.
	 * @param before what is said now; nothing where nothing is
	 * @param lastYear the plain figure of last year; empty where not known
	 */
	@Nullable ReportedFigure after(FigureLine line, @Nullable ReportedFigure before, String lastYear) {
		if ((before == null) ? line.empty() : !line.actual().told() && line.said() == null) {
			return null;
		}
		ReportedFigure after = merged(line, before, lastYear);
		if (after.equals(before) || refused(line, after)) {
			return null;
		}
		warn(line, before, after);
		return after;
	}

	private static ReportedFigure merged(FigureLine line, @Nullable ReportedFigure before, String lastYear) {
		Said said = line.meaning();
		ReportedFigure old = (before != null) ? before
				: new ReportedFigure(line.indicator().code(), Said.NOT_REPORTED, "", "", "", lastYear, null, "", "");
		String[] figure = (said == Said.FIGURE) ? same(line.actual(), old.typed(), old.figure())
				: new String[] { "", "" };
		String[] previous = previous(line.previous(), old, lastYear);
		boolean unchanged = said == old.said() && figure[1].equals(old.figure());
		return new ReportedFigure(old.indicator(), said, figure[0], figure[1], previous[0], previous[1],
				line.completed() ? line.completedOn() : old.completedOn(),
				(line.note() == null) ? old.note() : line.note(), unchanged ? old.confirmation() : "");
	}

	/** The figure as it was typed before, where it is the same. */
	private static String[] same(FigureLine.Cell cell, String typed, String plain) {
		Figure figure = cell.figure();
		if (figure == null) {
			return new String[] { "", "" };
		}
		return (!plain.isEmpty() && Figure.of(plain).sameAs(figure)) ? new String[] { typed, plain }
				: new String[] { cell.typed(), figure.plain() };
	}

	private static String[] previous(FigureLine.Cell cell, ReportedFigure old, String lastYear) {
		if (!cell.told()) {
			return new String[] { old.previousTyped(), old.previous() };
		}
		if (cell.figure() == null) {
			return new String[] { "", old.previousTyped().isEmpty() ? old.previous() : lastYear };
		}
		return same(cell, old.previousTyped(), old.previous());
	}

	private boolean refused(FigureLine line, ReportedFigure after) {
		boolean unexplained = after.said() == Said.NOT_APPLICABLE && after.note().isEmpty();
		if (unexplained) {
			this.problems.error(line.actual().place(), "", "exchange.reason", after.indicator());
		}
		return unexplained;
	}

	private void warn(FigureLine line, @Nullable ReportedFigure before, ReportedFigure after) {
		if (before != null && before.said() == Said.FIGURE && after.said() == Said.NOT_REPORTED) {
			this.problems.warning(line.actual().place(), "", "exchange.erased", after.indicator(), before.typed());
		}
		boolean known = !after.figure().isEmpty() && !after.previous().isEmpty();
		if (known && implausible(Figure.of(after.figure()), Figure.of(after.previous()))) {
			this.problems.warning(line.actual().place(), after.typed(), "exchange.implausible", after.indicator(),
					after.previousTyped().isEmpty() ? after.previous().replace('.', ',') : after.previousTyped());
		}
	}

	private static boolean implausible(Figure figure, Figure previous) {
		return previous.sign() > 0 && (figure.above(previous.times(THREE)) || figure.times(THREE).below(previous));
	}

}
