package vn.thidua.planning;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Period;

/** Tells which indicators units have a target for. */
@Component
public class AssignedIndicators {

	private final JdbcClient jdbc;

	AssignedIndicators(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those of the indicators for which a target was ever assigned for a period or its
	 * year, by unit.
	 */
	public Map<String, Set<String>> of(Period period, Collection<String> units, Collection<String> indicators) {
		Map<String, Set<String>> assigned = new HashMap<>();
		if (units.isEmpty() || indicators.isEmpty()) {
			return assigned;
		}
		this.jdbc.sql("""
				select distinct unit_code, indicator from plan_target
				where horizon in (:period, :year) and target <> '' and unit_code in (:units)
					and indicator in (:indicators)
				""")
			.param("period", period.code())
			.param("year", String.valueOf(period.year()))
			.param("units", units)
			.param("indicators", indicators)
			.query((row) -> {
				assigned.computeIfAbsent(row.getString("unit_code"), (unit) -> new HashSet<>())
					.add(row.getString("indicator"));
			});
		return assigned;
	}

}
