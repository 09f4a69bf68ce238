package vn.thidua.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.dossier.DossierTable;

/** Reads all that was accepted for a period at once, however many units there are. */
@Service
@Transactional(readOnly = true)
public class AcceptedReports {

	private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {
	};

	private static final String OF = """
			 join submission s on s.id = x.submission_id where s.period = :period and s.state = 'ACCEPTED'
			""";

	private final JdbcClient jdbc;

	private final Rights rights;

	AcceptedReports(JdbcClient jdbc, Rights rights) {
		this.jdbc = jdbc;
		this.rights = rights;
	}

	/** What was accepted for a period, by unit. */
	public List<AcceptedReport> of(Actor actor, String period) {
		this.rights.require(actor, Action.ASSESS);
		Map<Long, List<ReportedFigure>> figures = lines(period, """
				select x.submission_id, x.indicator, x.said, x.typed, x.figure, x.previous_typed, x.previous,
					x.completed_on, x.note, x.confirmation from submission_figure x
				""" + OF + " order by x.submission_id, x.indicator",
				new SimplePropertyRowMapper<>(ReportedFigure.class));
		Map<Long, List<ReportedScore>> scores = lines(period, """
				select x.submission_id, x.criteria_set, x.criterion, x.indicator, x.max, x.knockout, x.self_score,
					x.score, x.measured, x.note from submission_score x
				""" + OF + " order by x.submission_id, x.criteria_set, x.criterion, x.indicator",
				new SimplePropertyRowMapper<>(ReportedScore.class));
		Map<Long, Map<DossierTable, List<Map<String, String>>>> rows = rows(period);
		return this.jdbc.sql("""
				select id, version, unit_code from submission where period = :period and state = 'ACCEPTED'
				order by unit_code
				""")
			.param("period", period)
			.query((row, number) -> new AcceptedReport(row.getString("unit_code"), row.getLong("id"),
					row.getInt("version"),
					new Reported(figures.getOrDefault(row.getLong("id"), List.of()),
							scores.getOrDefault(row.getLong("id"), List.of()),
							rows.getOrDefault(row.getLong("id"), Map.of()))))
			.list();
	}

	private <T> Map<Long, List<T>> lines(String period, String sql, RowMapper<T> mapper) {
		Map<Long, List<T>> lines = new HashMap<>();
		this.jdbc.sql(sql).param("period", period).query((row) -> {
			lines.computeIfAbsent(row.getLong("submission_id"), (id) -> new ArrayList<>())
				.add(mapper.mapRow(row, row.getRow()));
		});
		return lines;
	}

	private Map<Long, Map<DossierTable, List<Map<String, String>>>> rows(String period) {
		Map<Long, Map<DossierTable, List<Map<String, String>>>> rows = new HashMap<>();
		this.jdbc
			.sql("select x.submission_id, x.table_name, x.cells from submission_row x" + OF
					+ " order by x.submission_id, x.table_name, x.seq")
			.param("period", period)
			.query((row) -> {
				rows.computeIfAbsent(row.getLong("submission_id"), (id) -> new EnumMap<>(DossierTable.class))
					.computeIfAbsent(DossierTable.valueOf(row.getString("table_name")), (table) -> new ArrayList<>())
					.add(JsonMapper.shared().readValue(row.getString("cells"), CELLS));
			});
		return rows;
	}

}
