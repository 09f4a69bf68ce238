package vn.thidua.submission;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.planning.share.KnownResults;
import vn.thidua.shared.Figure;

/** Hands the plan what was reported and accepted. */
@Component
class AcceptedResults implements KnownResults {

	private static final String FIGURES = """
			select s.unit_code, f.figure
			from submission s join submission_figure f on f.submission_id = s.id
			where s.period = ? and f.indicator = ? and s.state = 'ACCEPTED' and f.said = 'FIGURE' and f.figure <> ''
			""";

	private final JdbcClient jdbc;

	AcceptedResults(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<String, Figure> of(String period, String indicator) {
		Map<String, Figure> figures = new HashMap<>();
		this.jdbc.sql(FIGURES).params(period, indicator).query((row) -> {
			figures.put(row.getString("unit_code"), Figure.of(row.getString("figure")));
		});
		return figures;
	}

}
