package vn.thidua.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Stores changes of many submissions with their history. */
@Component
class BatchWriting {

	private static final String HISTORY = """
			insert into submission_change
				(submission_id, changed_at, changed_by, kind, item, before_value, after_value, note)
			values (?, ?, ?, ?, ?, ?, ?, ?)
			""";

	private final SubmissionTables tables;

	private final ChangeHistory history;

	private final JdbcTemplate batches;

	BatchWriting(SubmissionTables tables, ChangeHistory history, JdbcTemplate batches) {
		this.tables = tables;
		this.history = history;
		this.batches = batches;
	}

	/** Makes changes of the submissions with those numbers, by unit. */
	void write(String by, Map<String, Long> numbers, List<ReportChange> changes) {
		List<Object[]> gone = new ArrayList<>();
		List<Object[]> figures = new ArrayList<>();
		List<Object[]> history = new ArrayList<>();
		Map<Long, List<ReportedScore>> scores = new LinkedHashMap<>();
		for (ReportChange change : changes) {
			long number = numbers.get(change.unitCode());
			this.history.entries(by, change).forEach((one) -> history.add(history(number, one)));
			if (change instanceof ReportChange.OfFigure figure) {
				gone.add(new Object[] { number, figure.after().indicator() });
				figures.add(figure(number, figure.after()));
			}
			else if (change instanceof ReportChange.OfScore score) {
				scores.computeIfAbsent(number, (key) -> new ArrayList<>()).add(score.after());
			}
			else if (change instanceof ReportChange.OfRows rows) {
				this.tables.putRows(number, rows.table(), rows.after());
			}
		}
		this.batches.batchUpdate("delete from submission_figure where submission_id = ? and indicator = ?", gone);
		this.batches.batchUpdate("insert into submission_figure values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", figures);
		scores.forEach(this.tables::putScores);
		this.batches.batchUpdate(HISTORY, history);
	}

	private static Object[] figure(long number, ReportedFigure one) {
		return new Object[] { number, one.indicator(), one.said().name(), one.typed(), one.figure(),
				one.previousTyped(), one.previous(), one.completedOn(), one.note(), one.confirmation() };
	}

	private static Object[] history(long number, SubmissionChange one) {
		return new Object[] { number, one.changedAt(), one.changedBy(), one.kind(), one.item(), one.before(),
				one.after(), one.note() };
	}

}
