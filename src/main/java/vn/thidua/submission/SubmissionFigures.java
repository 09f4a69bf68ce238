package vn.thidua.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.sql.Rows;

/** Stores what submissions say of each indicator. */
@Component
class SubmissionFigures {

	private static final String SELECT = """
			select indicator, said, typed, figure, previous_typed, previous, completed_on, note, confirmation
			from submission_figure where submission_id = :id order by indicator
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	SubmissionFigures(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** What a submission says, by indicator. */
	Map<String, ReportedFigure> of(long submission) {
		Map<String, ReportedFigure> figures = new LinkedHashMap<>();
		this.jdbc.sql(SELECT)
			.param("id", submission)
			.query(Rows.of(ReportedFigure.class))
			.list()
			.forEach((figure) -> figures.put(figure.indicator(), figure));
		return figures;
	}

	/** Puts figures in the place of what was said of their indicators. */
	void put(long submission, List<ReportedFigure> figures) {
		this.batches.batchUpdate("delete from submission_figure where submission_id = ? and indicator = ?",
				figures.stream().map((one) -> new Object[] { submission, one.indicator() }).toList());
		this.batches.batchUpdate("insert into submission_figure values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", figures.stream()
			.map((one) -> new Object[] { submission, one.indicator(), one.said().name(), one.typed(), one.figure(),
					one.previousTyped(), one.previous(), one.completedOn(), one.note(), one.confirmation() })
			.toList());
	}

}
