package vn.thidua.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Action;
import vn.thidua.access.Needs;
import vn.thidua.access.OfRun;
import vn.thidua.access.OfUnit;
import vn.thidua.shared.Period;
import vn.thidua.sql.Rows;

/**
 * Reads how targets stand whose horizon is not over yet. Runs made before horizons were
 * kept have none.
 */
@Component
public class Outlooks {

	private static final String HORIZONS = """
			select indicator, authority, horizon, cumulative from run_horizon where run_id = :run and "unit" = :unit
			""";

	private final JdbcClient jdbc;

	Outlooks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The outlooks of a unit's targets in a run, by the anchor of their lines.
	 * @param months the code of the run's period
	 */
	@Needs(Action.READ_RUN)
	public Map<String, OutlookLine> of(@OfRun long run, String months, @OfUnit String unit, List<OutcomeLine> lines) {
		Map<String, Horizon> horizons = horizons(run, unit);
		Map<String, OutlookLine> outlooks = new HashMap<>();
		Period.parse(months).ifPresent((period) -> lines.forEach((line) -> {
			Horizon horizon = horizons.get(line.anchor());
			if (horizon != null) {
				OutlookLine.of(line, period, Period.parseAny(horizon.horizon()).orElseThrow(), horizon.cumulative())
					.ifPresent((outlook) -> outlooks.put(line.anchor(), outlook));
			}
		}));
		return outlooks;
	}

	private Map<String, Horizon> horizons(long run, String unit) {
		Map<String, Horizon> horizons = new HashMap<>();
		this.jdbc.sql(HORIZONS)
			.param("run", run)
			.param("unit", unit)
			.query(Rows.of(Horizon.class))
			.list()
			.forEach((one) -> horizons.put(Anchor.of(one.indicator(), one.authority()), one));
		return horizons;
	}

	/**
	 * A target that is not over.
	 *
	 * @param indicator the indicator's code
	 * @param authority who assigned it
	 * @param horizon the period it is for
	 * @param cumulative whether the indicator's figure grows with the months
	 */
	record Horizon(String indicator, String authority, String horizon, boolean cumulative) {
	}

}
