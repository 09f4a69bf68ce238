package vn.thidua.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Period;

/** Tells which indicators units have a target for. */
@Component
public class AssignedIndicators {

	private static final String ASSIGNED = """
			select distinct unit_code, indicator from plan_target
			where horizon in (:horizons) and target <> '' and (:all or unit_code in (:units))
			""";

	/** More units than these are not asked for by name. */
	private static final int NAMED = 200;

	private final JdbcClient jdbc;

	AssignedIndicators(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Pairs of units and indicators, held in little room. */
	public static final class Pairs {

		private final Map<String, Integer> indicators = new HashMap<>();

		private final Map<String, BitSet> units = new HashMap<>();

		private void add(String unitCode, String indicator) {
			Integer number = this.indicators.computeIfAbsent(indicator, (code) -> this.indicators.size());
			this.units.computeIfAbsent(unitCode, (code) -> new BitSet()).set(number);
		}

		/** Whether there is the pair. */
		public boolean contains(String unitCode, String indicator) {
			Integer number = this.indicators.get(indicator);
			BitSet assigned = this.units.get(unitCode);
			return number != null && assigned != null && assigned.get(number);
		}

	}

	/**
	 * For which of its indicators a target was ever assigned for a period or its year.
	 */
	public Pairs of(Period period, Collection<String> units) {
		boolean all = units.size() > NAMED || units.isEmpty();
		List<String> named = all ? List.of("") : new ArrayList<>(units);
		Pairs pairs = new Pairs();
		this.jdbc.sql(ASSIGNED)
			.param("horizons", Horizons.of(period))
			.param("all", all)
			.param("units", named)
			.query((row) -> {
				pairs.add(row.getString("unit_code"), row.getString("indicator"));
			});
		return pairs;
	}

}
