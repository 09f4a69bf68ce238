package vn.thidua.kill;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;

/** Many units of one district with targets, such as a province has. */
final class Seed {

	static final String PERIOD = "2061";

	static final String TOP = "DT-0";

	private final JdbcTemplate jdbc;

	private final int units;

	private final int indicators;

	Seed(JdbcTemplate jdbc, int units, int indicators) {
		this.jdbc = jdbc;
		this.units = units;
		this.indicators = indicators;
	}

	static String unit(int at) {
		return "DT-" + at;
	}

	static String indicator(int at) {
		return "CT-" + at;
	}

	void plan() {
		this.jdbc.update("insert into reporting_period values ('2061', 0, '', date '2099-01-10', true, '', 'open')");
		this.jdbc.batchUpdate(
				"insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place) values (?, 0, ?, 'lượt', 'AT_LEAST', 'PERCENT', true, 'Khám', ?)",
				rows(this.indicators, (at) -> new Object[] { indicator(at), "Chỉ tiêu " + at, at }));
		this.jdbc.batchUpdate("insert into register_unit values (?, ?, 'STATION', ?, 'Khối 1', 0, '')",
				rows(this.units, (at) -> new Object[] { unit(at), "Trạm " + at, (at == 0) ? "" : TOP }));
		this.jdbc.batchUpdate("""
				insert into plan_target (unit_code, indicator, horizon, authority, target, direction, document,
					in_force_from, reason, changed_at, changed_by)
				values (?, ?, '2061', 'Sở', '1.000', '', '', date '2061-01-01', '', current_timestamp, 'an')
				""", rows(this.units * this.indicators,
				(at) -> new Object[] { unit(at / this.indicators), indicator(at % this.indicators) }));
	}

	void accepted() {
		this.jdbc.batchUpdate("""
				insert into submission (version, unit_code, period, state, late, submitted_at, submitted_by, decided_by,
					reason)
				values (3, ?, '2061', 'ACCEPTED', false, current_timestamp, 'an', 'binh', '')
				""", rows(this.units, (at) -> new Object[] { unit(at) }));
		this.jdbc.update("""
				insert into submission_figure
				select s.id, i.code, 'FIGURE', '1.200', '1200', '', '', null, '', ''
				from submission s cross join plan_indicator i where s.period = '2061'
				""");
	}

	private static List<Object[]> rows(int count, IntFunction<Object[]> row) {
		return IntStream.range(0, count).mapToObj(row).toList();
	}

}
