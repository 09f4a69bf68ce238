package vn.thidua.work.committee;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;

/** Units, targets and submissions of a made-up period. */
public final class PeriodFixture {

	public static final Actor COMMITTEE = new Actor("hoidong", Role.COMMITTEE, "", "127.0.0.1");

	public static final Actor OTHER_MEMBER = new Actor("uyvien", Role.COMMITTEE, "", "127.0.0.1");

	public static final Actor AUDITOR = new Actor("kiemtra", Role.AUDITOR, "", "127.0.0.1");

	private final JdbcClient jdbc;

	private final String period;

	public PeriodFixture(JdbcClient jdbc, String period) {
		this.jdbc = jdbc;
		this.period = period;
	}

	public static Actor unitActor(String unit) {
		return new Actor("donvi-" + unit, Role.UNIT, unit, "127.0.0.1");
	}

	public PeriodFixture period(String deadline, String state) {
		this.jdbc.sql("insert into reporting_period values (?, 0, '', cast(? as date), true, '', ?)")
			.params(this.period, deadline, state)
			.update();
		return this;
	}

	public PeriodFixture indicator(String code) {
		this.jdbc.sql(
				"insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place) values (?, 0, ?, 'lượt', 'AT_LEAST', 'PERCENT', true, 'Khám chữa bệnh', 1)")
			.params(code, "Chỉ tiêu " + code)
			.update();
		return this;
	}

	public PeriodFixture unit(String code, String name) {
		this.jdbc.sql("insert into register_unit values (?, ?, 'HEALTH_CENTRE', '', 'Khối 1', 0, '')")
			.params(code, name)
			.update();
		return this;
	}

	public PeriodFixture target(String unit, String indicator, String target, String from) {
		this.jdbc.sql("""
				insert into plan_target (unit_code, indicator, horizon, authority, target, direction, document,
					in_force_from, reason, changed_at, changed_by)
				values (?, ?, ?, 'Sở Y tế', ?, '', 'KH 1', cast(? as date), '', current_timestamp, 'an')
				""").params(unit, indicator, this.period, target, from).update();
		return this;
	}

	public long submission(String unit, String state, boolean late) {
		this.jdbc.sql("""
				insert into submission (version, unit_code, period, state, late, submitted_at, submitted_by, decided_by,
					reason)
				values (3, ?, ?, ?, ?, current_timestamp, 'an', '', '')
				""").params(unit, this.period, state, late).update();
		return this.jdbc.sql("select id from submission where unit_code = ? and period = ?")
			.params(unit, this.period)
			.query(Long.class)
			.single();
	}

	public PeriodFixture figure(long submission, String indicator, String said, String typed) {
		this.jdbc.sql("insert into submission_figure values (?, ?, ?, ?, ?, '', '', null, '', '')")
			.params(submission, indicator, said, typed, typed.replaceAll("[^0-9.]", ""))
			.update();
		return this;
	}

	public PeriodFixture account(String name, String unit, String email) {
		this.jdbc.sql("""
				insert into account (version, name, name_key, display_name, email, role, unit_code, password_hash,
					must_change, enabled, failures, created_at, created_by)
				values (0, ?, ?, ?, ?, 'UNIT', ?, 'x', false, true, 0, current_timestamp, 'an')
				""").params(name, name, name, email, unit).update();
		return this;
	}

	/** Takes away all that stands of the period and of units whose code begins so. */
	public void clear(String prefix) {
		String units = prefix + "%";
		this.jdbc.sql("delete from period_run_unit where run_id in (select run_id from period_run where period = ?)")
			.param(this.period)
			.update();
		for (String table : new String[] { "period_run", "unit_reminder", "notice", "notice_mail", "submission" }) {
			this.jdbc.sql("delete from " + table + " where period = ?").param(this.period).update();
		}
		this.jdbc.sql("delete from plan_target where unit_code like ?").param(units).update();
		this.jdbc.sql("delete from plan_indicator where code like ?").param(units).update();
		this.jdbc.sql("delete from register_unit where code like ?").param(units).update();
		this.jdbc.sql("delete from account where unit_code like ?").param(units).update();
		this.jdbc.sql("delete from reporting_period where code = ?").param(this.period).update();
	}

}
