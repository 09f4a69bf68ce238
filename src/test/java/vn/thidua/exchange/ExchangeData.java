package vn.thidua.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.UnitType;
import vn.thidua.unit.register.UnitRegister;

/** A period, a unit with a commune below it, another unit, and their plan. */
public final class ExchangeData {

	public static final Actor UNIT = new Actor("donvi", Role.UNIT, "DV-A", "127.0.0.1");

	public static final Actor OTHER = new Actor("khac", Role.UNIT, "DV-B", "127.0.0.1");

	public static final Actor COMMITTEE = new Actor("hoidong", Role.COMMITTEE, "", "127.0.0.1");

	private ExchangeData() {
	}

	/** Stores them. */
	public static void store(UnitRegister units, JdbcClient jdbc) {
		units.save(new HealthUnit("DV-A", "Trung tâm Y tế A", UnitType.HEALTH_CENTRE, "", "", 0, null));
		units.save(new HealthUnit("XA-A1", "Xã A1", UnitType.COMMUNE, "DV-A", "", 0, null));
		units.save(new HealthUnit("DV-B", "Trung tâm Y tế B", UnitType.HEALTH_CENTRE, "", "", 0, null));
		for (String period : new String[] { "2030", "2031" }) {
			jdbc.sql("insert into reporting_period values (?, 0, '', date '2032-01-10', true, '', 'open')")
				.params(period)
				.update();
		}
		indicator(jdbc, "CT-1", "Khám bệnh", "lượt", true, 1);
		indicator(jdbc, "CT-2", "Tiêm chủng", "%", false, 2);
		indicator(jdbc, "CT-3", "Suy dinh dưỡng", "%", false, 3);
		target(jdbc, "DV-A", "CT-1", "≤ 140.000");
		target(jdbc, "DV-A", "CT-2", "≥ 95");
		target(jdbc, "DV-A", "CT-3", "12,5");
		target(jdbc, "XA-A1", "CT-1", "≤ 1.000");
		target(jdbc, "DV-B", "CT-1", "≤ 99.999");
	}

	private static void indicator(JdbcClient jdbc, String code, String name, String measure, boolean cumulative,
			int place) {
		jdbc.sql(
				"insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place) values (?, 0, ?, ?, 'AT_LEAST', ?, ?, 'Nhóm', ?)")
			.params(code, name, measure, cumulative ? "PERCENT" : "POINTS", cumulative, place)
			.update();
	}

	private static void target(JdbcClient jdbc, String unit, String indicator, String target) {
		jdbc.sql("""
				insert into plan_target (unit_code, indicator, horizon, authority, target, direction, document,
					in_force_from, reason, changed_at, changed_by)
				values (?, ?, '2031', 'Sở Y tế', ?, '', 'KH 1', date '2031-01-01', '', current_timestamp, 'an')
				""").params(unit, indicator, target).update();
	}

	/** Files in memory: names and texts by turns. */
	public static Map<String, InputStreamSource> files(String... namesAndTexts) {
		Map<String, InputStreamSource> files = new LinkedHashMap<>();
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			files.put(namesAndTexts[i], new ByteArrayResource(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8)));
		}
		return files;
	}

	/** The file {@code results.csv} of those lines. */
	public static Map<String, InputStreamSource> results(String... lines) {
		return files("results.csv",
				"unit,indicator,actual,previous,completed_on,applicable,note\n" + String.join("\n", lines) + "\n");
	}

}
