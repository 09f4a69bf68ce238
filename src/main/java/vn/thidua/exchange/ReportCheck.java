package vn.thidua.exchange;

import vn.thidua.dossier.DossierTable;
import vn.thidua.dossier.ReportTaker;
import vn.thidua.dossier.Result;
import vn.thidua.dossier.ScoreLine;
import vn.thidua.dossier.TableLine;

/** Takes the lines of a report and finds out what each would change. */
final class ReportCheck implements ReportTaker {

	private final FigureLines figureLines;

	private final FigureChunk figures;

	private final ScoreChunk scores;

	private final RowCollection rows;

	private final PlanComparison plan;

	private boolean taken;

	ReportCheck(FigureLines figureLines, FigureChunk figures, ScoreChunk scores, RowCollection rows,
			PlanComparison plan) {
		this.figureLines = figureLines;
		this.figures = figures;
		this.scores = scores;
		this.rows = rows;
		this.plan = plan;
	}

	@Override
	public void result(TableLine line, Result result) {
		this.taken = true;
		FigureLine figure = this.figureLines.read(line, result);
		if (figure != null) {
			this.figures.add(figure);
		}
	}

	@Override
	public void score(TableLine line, ScoreLine score) {
		this.taken = true;
		this.scores.add(line, score);
	}

	@Override
	public void row(TableLine line) {
		if (line.table().compareTo(DossierTable.TARGETS) <= 0) {
			this.plan.add(line);
		}
		else {
			this.taken = true;
			this.rows.add(line);
		}
	}

	/** Ends: everything that still waits is compared. */
	void end() {
		this.plan.flush();
		this.figures.end();
		this.scores.flush();
		this.rows.flush();
	}

	/** Whether there was anything to compare. */
	boolean taken() {
		return this.taken;
	}

}
