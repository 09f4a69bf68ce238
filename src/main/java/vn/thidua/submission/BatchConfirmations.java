package vn.thidua.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.planning.ReportingPeriod;

/** Drops confirmations of what looks implausible otherwise than when they were given. */
@Component
class BatchConfirmations {

	private final Confirmations confirmations;

	private final HeldTables tables;

	private final JdbcClient jdbc;

	BatchConfirmations(Confirmations confirmations, HeldTables tables, JdbcClient jdbc) {
		this.confirmations = confirmations;
		this.tables = tables;
		this.jdbc = jdbc;
	}

	/** The figures of those of the units that have confirmed any, by unit. */
	Map<String, Map<String, ReportedFigure>> confirmed(String period, Collection<String> units) {
		Set<String> confirming = new HashSet<>(this.jdbc.sql("""
				select distinct s.unit_code
				from submission s join submission_figure f on f.submission_id = s.id
				where s.period = :period and f.confirmation <> ''
				""").param("period", period).query(String.class).list());
		List<String> concerned = units.stream().filter(confirming::contains).toList();
		return concerned.isEmpty() ? Map.of() : this.tables.figures(period, concerned);
	}

	/** The confirmations to drop, now that figures have changed. */
	List<ReportChange> dropped(ReportingPeriod period, Map<String, Map<String, ReportedFigure>> before) {
		List<ReportChange> dropped = new ArrayList<>();
		Map<String, Map<String, ReportedFigure>> now = before.isEmpty() ? Map.of()
				: this.tables.figures(period.code(), List.copyOf(before.keySet()));
		before.forEach((unit, old) -> {
			Map<String, ReportedFigure> after = new HashMap<>(now.getOrDefault(unit, Map.of()));
			this.confirmations.settled(unit, period, old, List.copyOf(after.values()))
				.stream()
				.filter((one) -> !one.equals(after.get(one.indicator())))
				.forEach((one) -> dropped.add(new ReportChange.OfFigure(unit, after.get(one.indicator()), one)));
		});
		return dropped;
	}

}
