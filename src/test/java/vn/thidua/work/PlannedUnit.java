package vn.thidua.work;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.AccountUser;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;

/** Rows of a unit with a parent, a sibling and targets, for tests that roll back. */
final class PlannedUnit {

	static final String UNIT = "DV-A";

	static final Actor ACTOR = new Actor("an", Role.UNIT, UNIT, "127.0.0.1");

	static final Actor OTHER = new Actor("binh", Role.UNIT, "DV-B", "127.0.0.1");

	static final Actor COMMITTEE = new Actor("hoi", Role.COMMITTEE, "", "127.0.0.1");

	private final JdbcClient jdbc;

	PlannedUnit(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Who is logged in as the actor. */
	static AccountUser account(Actor actor) {
		return new AccountUser(actor.name(), "{noop}x", actor.role(), actor.unitCode(), true, true);
	}

	/** The units; all of one block. */
	PlannedUnit units() {
		for (String code : List.of("DV", UNIT, "DV-B")) {
			this.jdbc.sql("insert into register_unit values (?, ?, 'HEALTH_CENTRE', ?, ?, 0, '')")
				.params(code, "Đơn vị " + code, code.equals("DV") ? "" : "DV", code.equals("DV") ? "" : "Khối 1")
				.update();
		}
		return this;
	}

	PlannedUnit period(String code, LocalDate deadline, String state) {
		this.jdbc
			.sql("insert into reporting_period (code, version, title, deadline, illustrative, province, state)"
					+ " values (?, 0, '', ?, true, '', ?)")
			.params(code, deadline, state)
			.update();
		return this;
	}

	PlannedUnit indicator(String code, String name, String measure, String direction, boolean cumulative) {
		this.jdbc.sql("insert into plan_indicator (code, version, name, measure, direction, excess, cumulative,"
				+ " group_name, place) values (?, 0, ?, ?, ?, ?, ?, 'Nhóm 1', (select count(*) from plan_indicator))")
			.params(code, name, measure, direction, measure.equals("%") ? "POINTS" : "PERCENT", cumulative)
			.update();
		return this;
	}

	PlannedUnit target(String unit, String indicator, String horizon, String target) {
		this.jdbc
			.sql("insert into plan_target (unit_code, indicator, horizon, authority, target, direction, document,"
					+ " in_force_from, reason, changed_at, changed_by) values (?, ?, ?, 'Sở Y tế', ?, '', 'KH 1',"
					+ " cast(? as date), '', current_timestamp, 'an')")
			.params(unit, indicator, horizon, target, horizon.substring(0, 4) + "-01-01")
			.update();
		return this;
	}

	/** A submission; its number. */
	long submission(String unit, String period, String state, String reason) {
		this.jdbc
			.sql("insert into submission (version, unit_code, period, state, late, submitted_by, decided_by,"
					+ " reason) values (0, ?, ?, ?, false, '', '', ?)")
			.params(unit, period, state, reason)
			.update();
		return this.jdbc.sql("select id from submission where unit_code = ? and period = ?")
			.params(unit, period)
			.query(Long.class)
			.single();
	}

	PlannedUnit figure(long submission, String indicator, String said, String typed, String figure, String note) {
		this.jdbc
			.sql("insert into submission_figure (submission_id, indicator, said, typed, figure, previous_typed,"
					+ " previous, completed_on, note, confirmation) values (?, ?, ?, ?, ?, '', '', null, ?, '')")
			.params(submission, indicator, said, typed, figure, note)
			.update();
		return this;
	}

	PlannedUnit row(long submission, String table, String cells) {
		this.jdbc.sql("insert into submission_row values (?, ?, (select count(*) from submission_row), ?)")
			.params(submission, table, cells)
			.update();
		return this;
	}

	/** A sheet on which the commune gives itself all points of each criterion. */
	PlannedUnit sheet(long submission, String set) {
		List<Integer> points = List.of(14, 10, 12, 9, 19, 12, 6, 11, 3, 4);
		for (int i = 0; i < points.size(); i++) {
			String max = String.valueOf(points.get(i));
			this.jdbc.sql("insert into submission_score values (?, ?, ?, '', ?, false, ?, '', '', '')")
				.params(submission, set, i + 1, max, max)
				.update();
		}
		return this;
	}

}
