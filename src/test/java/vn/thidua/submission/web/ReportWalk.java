package vn.thidua.submission.web;

import java.util.Map;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.ApplicationTest;
import vn.thidua.access.AccountUser;
import vn.thidua.access.Role;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Region;
import vn.thidua.unit.UnitType;
import vn.thidua.unit.register.UnitRegister;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A period, two units and a commune, and the requests that their people make. */
@ApplicationTest
@Transactional
abstract class ReportWalk {

	static final RequestPostProcessor UNIT = user("an", Role.UNIT, "DV-A");

	static final RequestPostProcessor OTHER = user("binh", Role.UNIT, "DV-B");

	static final RequestPostProcessor COMMUNE = user("chi", Role.UNIT, "XA-A");

	static final RequestPostProcessor COMMITTEE = user("hoidong", Role.COMMITTEE, "");

	static final RequestPostProcessor ADMIN = user("quantri", Role.ADMIN, "");

	static final RequestPostProcessor AUDITOR = user("kiemtra", Role.AUDITOR, "");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	private UnitRegister units;

	static RequestPostProcessor user(String name, Role role, String unit) {
		return SecurityMockMvcRequestPostProcessors.user(new AccountUser(name, "", role, unit, true, true));
	}

	/** The period 2031 with two indicators that DV-A is assigned. */
	void aPlan() {
		this.units.save(new HealthUnit("DV-A", "Trung tâm A", UnitType.HEALTH_CENTRE, "", "", 0, null));
		this.units.save(new HealthUnit("DV-B", "Trung tâm B", UnitType.HEALTH_CENTRE, "", "", 0, null));
		this.units.save(new HealthUnit("XA-A", "Xã A", UnitType.COMMUNE, "DV-A", "", 1, Region.DBSH));
		this.jdbc.sql("insert into reporting_period values ('2031', 0, '', date '2032-01-10', true, '', 'open')")
			.update();
		indicator("CT-1", "Lượt khám bệnh", "lượt", "AT_LEAST", "PERCENT", 1);
		indicator("CT-2", "Tỷ lệ suy dinh dưỡng", "%", "AT_MOST", "POINTS", 2);
		target("CT-1", "Sở Y tế", "140.000");
		target("CT-1", "UBND huyện", "≥ 150.000");
		target("CT-2", "Sở Y tế", "≤ 11,5");
	}

	void indicator(String code, String name, String measure, String direction, String over, int place) {
		this.jdbc.sql(
				"insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place) values (?, 0, ?, ?, ?, ?, ?, 'Nhóm khám bệnh', ?)")
			.params(code, name, measure, direction, over, over.equals("PERCENT"), place)
			.update();
	}

	void target(String indicator, String authority, String target) {
		this.jdbc
			.sql("""
					insert into plan_target (unit_code, indicator, horizon, authority, target, direction, document,
						in_force_from, reason, changed_at, changed_by)
					values ('DV-A', ?, '2031', ?, ?, '', 'Quyết định 1/QĐ-SYT', date '2031-01-01', '', current_timestamp, 'an')
					""")
			.params(indicator, authority, target)
			.update();
	}

	MvcTestResult get(RequestPostProcessor who, String uri, Object... values) {
		return this.mvc.get().uri(uri, values).with(who).exchange();
	}

	MvcTestResult post(RequestPostProcessor who, String uri, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri(uri).with(who).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	long begun(RequestPostProcessor who, String unit) {
		post(who, "/submissions/" + unit + "/2031/begin", Map.of());
		return this.jdbc.sql("select id from submission where unit_code = ? and period = '2031'")
			.param(unit)
			.query(Long.class)
			.single();
	}

	int version(long id) {
		return this.jdbc.sql("select version from submission where id = ?").param(id).query(Integer.class).single();
	}

	String state(long id) {
		return this.jdbc.sql("select state from submission where id = ?").param(id).query(String.class).single();
	}

	MvcTestResult step(RequestPostProcessor who, long id, String step, String reason) {
		return post(who, "/submissions/" + id + "/" + step,
				Map.of("version", String.valueOf(version(id)), "reason", reason));
	}

}
