package vn.thidua.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.dossier.DossierTable;
import vn.thidua.sql.Rows;

/** Stores score sheets and the rows of the other tables that submissions hold. */
@Component
class SubmissionTables {

	private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final JsonMapper json = JsonMapper.shared();

	SubmissionTables(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** The lines of a score sheet. */
	List<ReportedScore> scores(long submission) {
		return this.jdbc.sql("""
				select criteria_set, criterion, indicator, max, knockout, self_score, score, measured, note
				from submission_score where submission_id = :id order by criteria_set, criterion, indicator
				""").param("id", submission).query(Rows.of(ReportedScore.class)).list();
	}

	/** Puts lines in the place of the sheet's lines of the same number. */
	void putScores(long submission, List<ReportedScore> scores) {
		this.batches.batchUpdate("""
				delete from submission_score
				where submission_id = ? and criteria_set = ? and criterion = ? and indicator = ?
				""",
				scores.stream()
					.map((one) -> new Object[] { submission, one.criteriaSet(), one.criterion(), one.indicator() })
					.toList());
		this.batches.batchUpdate("insert into submission_score values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				scores.stream()
					.map((one) -> new Object[] { submission, one.criteriaSet(), one.criterion(), one.indicator(),
							one.max(), one.knockout(), one.selfScore(), one.score(), one.measured(), one.note() })
					.toList());
	}

	/** Puts a sheet in the place of the lines of its set, or of no named set. */
	void putSheet(long submission, String set, List<ReportedScore> scores) {
		this.jdbc.sql("delete from submission_score where submission_id = ? and criteria_set in ('', ?)")
			.params(submission, set)
			.update();
		putScores(submission, scores);
	}

	/** The rows of the other tables. */
	Map<DossierTable, List<Map<String, String>>> rows(long submission) {
		Map<DossierTable, List<Map<String, String>>> rows = new EnumMap<>(DossierTable.class);
		this.jdbc.sql("""
				select table_name, cells from submission_row where submission_id = :id order by table_name, seq
				""").param("id", submission).query((row) -> {
			rows.computeIfAbsent(DossierTable.valueOf(row.getString("table_name")), (table) -> new ArrayList<>())
				.add(this.json.readValue(row.getString("cells"), CELLS));
		});
		return rows;
	}

	/** Puts rows in the place of all rows of a table. */
	void putRows(long submission, DossierTable table, List<Map<String, String>> rows) {
		this.jdbc.sql("delete from submission_row where submission_id = ? and table_name = ?")
			.params(submission, table.name())
			.update();
		List<Object[]> lines = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			lines.add(new Object[] { submission, table.name(), i, this.json.writeValueAsString(rows.get(i)) });
		}
		this.batches.batchUpdate("insert into submission_row values (?, ?, ?, ?)", lines);
	}

}
