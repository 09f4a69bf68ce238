package vn.thidua.dossier;

/** Takes the lines of a report one by one, as they are read. */
public interface ReportTaker {

	/** Takes a reported result. */
	void result(TableLine line, Result result);

	/** Takes a line of a commune's score sheet. */
	void score(TableLine line, ScoreLine score);

	/** Takes a line of any other table. */
	void row(TableLine line);

}
