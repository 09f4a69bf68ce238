package vn.thidua.exchange;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Problems;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.Said;

/** What a line would change of what is said of its indicator. */
final class FigureDifference {

	private final Problems problems;

	FigureDifference(Problems problems) {
		this.problems = problems;
	}

	/**
	 * What would be said; nothing where the line changes nothing or is refused.
	 * @param before what is said now; nothing where nothing is
	 * @param lastYear the accepted figure of last year; nothing where not known
	 */
	@Nullable ReportedFigure after(FigureLine line, @Nullable ReportedFigure before, @Nullable ReportedFigure lastYear) {
		if (before == null && line.empty()) {
			return null;
		}
		ReportedFigure after = merged(line, before, lastYear);
		if (after.equals(before) || refused(line, after)) {
			return null;
		}
		warn(line, before, after);
		return after;
	}

	private static ReportedFigure merged(FigureLine line, @Nullable ReportedFigure before,
			@Nullable ReportedFigure lastYear) {
		boolean silent = before != null && !line.actual().told() && line.said() == null;
		ReportedFigure old = (before != null) ? before
				: new ReportedFigure(line.indicator().code(), Said.NOT_REPORTED, "", "",
						(lastYear == null) ? "" : lastYear.typed(), (lastYear == null) ? "" : lastYear.figure(), null,
						"", "");
		Said said = silent ? old.said() : line.meaning();
		String[] figure = silent ? new String[] { old.typed(), old.figure() }
				: same(line.actual(), old.typed(), old.figure());
		String[] previous = previous(line.previous(), old);
		boolean unchanged = said == old.said() && figure[1].equals(old.figure());
		return new ReportedFigure(old.indicator(), said, figure[0], figure[1], previous[0], previous[1],
				completed(line, said) ? line.completedOn() : old.completedOn(),
				(line.note() == null) ? old.note() : line.note(), unchanged ? old.confirmation() : "");
	}

	/** A day means nothing of an indicator that does not apply. */
	private static boolean completed(FigureLine line, Said said) {
		return line.completed() && (said != Said.NOT_APPLICABLE || line.completedOn() != null);
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

	/** Last year's figure; a blank does not erase what is known. */
	private static String[] previous(FigureLine.Cell cell, ReportedFigure old) {
		return (cell.figure() == null) ? new String[] { old.previousTyped(), old.previous() }
				: same(cell, old.previousTyped(), old.previous());
	}

	private boolean refused(FigureLine line, ReportedFigure after) {
		if (after.said() != Said.NOT_APPLICABLE) {
			return false;
		}
		if (line.completedOn() != null) {
			this.problems.error(line.actual().place(), line.completedOn().toString(), "result.notApplicable",
					"completed_on");
		}
		if (after.note().isEmpty()) {
			this.problems.error(line.actual().place(), "", "exchange.reason", after.indicator());
		}
		return after.note().isEmpty() || line.completedOn() != null;
	}

	private void warn(FigureLine line, @Nullable ReportedFigure before, ReportedFigure after) {
		if (before != null && before.said() == Said.FIGURE && after.said() == Said.NOT_REPORTED) {
			this.problems.warning(line.actual().place(), "", "exchange.erased", after.indicator(), before.typed());
		}
	}

}
