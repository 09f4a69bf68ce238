package vn.thidua.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.dossier.DossierTable;
import vn.thidua.sql.Rows;

/** Reads the tables of submissions for many units at once. */
@Component
class HeldTables {

	private static final String FIGURES = """
			select s.unit_code, f.indicator, f.said, f.typed, f.figure, f.previous_typed, f.previous, f.completed_on,
				f.note, f.confirmation
			from submission s join submission_figure f on f.submission_id = s.id
			where s.period = :period and s.unit_code in (:units) and (:all or f.indicator in (:indicators))
				and (not :accepted or s.state = 'ACCEPTED' and f.said = 'FIGURE')
			order by s.unit_code, f.indicator
			""";

	private static final String SCORES = """
			select s.unit_code, l.criteria_set, l.criterion, l.indicator, l.max, l.knockout, l.self_score, l.score,
				l.measured, l.note
			from submission s join submission_score l on l.submission_id = s.id
			where s.period = :period and s.unit_code in (:units)
			order by s.unit_code, l.criteria_set, l.criterion, l.indicator
			""";

	private static final String ROWS = """
			select s.unit_code, r.table_name, r.cells
			from submission s join submission_row r on r.submission_id = s.id
			where s.period = :period and s.unit_code in (:units)
			order by s.unit_code, r.table_name, r.seq
			""";

	private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.shared();

	HeldTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<HeldReport> held(String period) {
		return this.jdbc.sql("select id, unit_code, version, state from submission where period = :period")
			.param("period", period)
			.query(Rows.of(HeldReport.class))
			.list();
	}

	Map<String, Map<String, ReportedFigure>> figures(String period, List<String> units) {
		return figures(period, units, true, List.of(""), false);
	}

	Map<String, Map<String, ReportedFigure>> figures(String period, List<String> units, Collection<String> indicators) {
		return figures(period, units, false, indicators, false);
	}

	/** The figures of accepted submissions. */
	Map<String, Map<String, ReportedFigure>> accepted(String period, List<String> units,
			Collection<String> indicators) {
		return figures(period, units, false, indicators, true);
	}

	private Map<String, Map<String, ReportedFigure>> figures(String period, List<String> units, boolean all,
			Collection<String> indicators, boolean accepted) {
		Map<String, Map<String, ReportedFigure>> figures = new LinkedHashMap<>();
		this.jdbc.sql(FIGURES)
			.param("period", period)
			.param("units", units)
			.param("all", all)
			.param("accepted", accepted)
			.param("indicators", indicators)
			.query((row) -> {
				ReportedFigure figure = figure(row);
				figures.computeIfAbsent(row.getString("unit_code"), (unit) -> new LinkedHashMap<>())
					.put(figure.indicator(), figure);
			});
		return figures;
	}

	Map<String, List<ReportedScore>> scores(String period, List<String> units) {
		Map<String, List<ReportedScore>> scores = new LinkedHashMap<>();
		this.jdbc.sql(SCORES).param("period", period).param("units", units).query((row) -> {
			scores.computeIfAbsent(row.getString("unit_code"), (unit) -> new ArrayList<>()).add(score(row));
		});
		return scores;
	}

	Map<String, Map<DossierTable, List<Map<String, String>>>> rows(String period, List<String> units) {
		Map<String, Map<DossierTable, List<Map<String, String>>>> rows = new LinkedHashMap<>();
		this.jdbc.sql(ROWS).param("period", period).param("units", units).query((row) -> {
			rows.computeIfAbsent(row.getString("unit_code"), (unit) -> new EnumMap<>(DossierTable.class))
				.computeIfAbsent(DossierTable.valueOf(row.getString("table_name")), (table) -> new ArrayList<>())
				.add(this.json.readValue(row.getString("cells"), CELLS));
		});
		return rows;
	}

	private static ReportedFigure figure(ResultSet row) throws SQLException {
		return new ReportedFigure(row.getString("indicator"), Said.valueOf(row.getString("said")),
				row.getString("typed"), row.getString("figure"), row.getString("previous_typed"),
				row.getString("previous"), row.getObject("completed_on", LocalDate.class), row.getString("note"),
				row.getString("confirmation"));
	}

	private static ReportedScore score(ResultSet row) throws SQLException {
		return new ReportedScore(row.getString("criteria_set"), row.getInt("criterion"), row.getString("indicator"),
				row.getString("max"), row.getBoolean("knockout"), row.getString("self_score"), row.getString("score"),
				row.getString("measured"), row.getString("note"));
	}

}
