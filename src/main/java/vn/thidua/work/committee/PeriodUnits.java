package vn.thidua.work.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.planning.Horizons;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.sql.Rows;
import vn.thidua.submission.PeriodDoubts;

/**
 * Tells how far every unit has come with its report for a period. The units are those of
 * the register that have a target that counts for the period, and those that report
 * without one, such as communes with a score sheet.
 */
@Service
@Transactional(readOnly = true)
public class PeriodUnits {

	/** How many units stand on a page. */
	public static final int PAGE = 50;

	private final JdbcClient jdbc;

	private final PeriodDoubts doubts;

	private final Rights rights;

	private final Clock clock;

	PeriodUnits(JdbcClient jdbc, PeriodDoubts doubts, Rights rights, Clock clock) {
		this.jdbc = jdbc;
		this.doubts = doubts;
		this.rights = rights;
		this.clock = clock;
	}

	/** How many units have come how far; every standing once, in its order. */
	public List<StandingCount> counts(Actor actor, ReportingPeriod period) {
		this.rights.require(actor, Action.READ_REPORT);
		Map<Standing, StandingCount> counts = new EnumMap<>(Standing.class);
		asked(UnitQueries.STANDINGS
				+ """
						select standing, count(*) as units, count(case when late then 1 end) as late from units group by standing
						""",
				period)
			.query(Rows.of(StandingCount.class))
			.list()
			.forEach((one) -> counts.put(one.standing(), one));
		return Stream.of(Standing.values())
			.map((standing) -> counts.getOrDefault(standing, new StandingCount(standing, 0, 0)))
			.toList();
	}

	/** How many units a filter lets through. */
	public long count(Actor actor, ReportingPeriod period, UnitFilter filter) {
		this.rights.require(actor, Action.READ_REPORT);
		return filtered(actor, UnitQueries.STANDINGS + "select count(*)" + UnitQueries.WANTED, period, filter)
			.query(Long.class)
			.single();
	}

	/**
	 * The units that a filter lets through, by name, from one on as many as a page holds.
	 */
	public List<UnitLine> lines(Actor actor, ReportingPeriod period, UnitFilter filter, int offset) {
		this.rights.require(actor, Action.READ_REPORT);
		List<UnitLine> lines = filtered(actor, UnitQueries.LINES, period, filter).param("offset", offset)
			.param("size", PAGE)
			.query(Rows.of(UnitLine.class))
			.list();
		List<String> shown = lines.stream().map(UnitLine::unitCode).toList();
		Map<String, UnitTold> told = told(period, shown);
		Map<String, PeriodDoubts.Count> doubts = this.doubts.of(actor, period, shown);
		return lines.stream()
			.map((one) -> one.with(told.getOrDefault(one.unitCode(), UnitTold.NOTHING),
					doubts.getOrDefault(one.unitCode(), PeriodDoubts.Count.NONE)))
			.toList();
	}

	private Map<String, UnitTold> told(ReportingPeriod period, List<String> units) {
		if (units.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(UnitQueries.TOLD)
			.param("period", period.code())
			.param("horizons", Horizons.of(period.period()))
			.param("end", period.period().lastDay())
			.param("units", units)
			.query(Rows.of(UnitTold.class))
			.list()
			.stream()
			.collect(Collectors.toMap(UnitTold::unitCode, Function.identity()));
	}

	/** The codes of the units that a filter lets through. */
	public List<String> codes(Actor actor, ReportingPeriod period, UnitFilter filter) {
		this.rights.require(actor, Action.READ_REPORT);
		return filtered(actor, UnitQueries.STANDINGS + "select unit_code" + UnitQueries.WANTED + "order by unit_code",
				period, filter)
			.query(String.class)
			.list();
	}

	private JdbcClient.StatementSpec filtered(Actor actor, String sql, ReportingPeriod period, UnitFilter filter) {
		return asked(sql, period).param("standings", filter.standings().stream().map(Enum::name).toList())
			.param("late", filter.late())
			.param("any", !filter.doubtful())
			.param("only", filter.doubtful() ? doubtful(actor, period) : List.of(""));
	}

	private List<String> doubtful(Actor actor, ReportingPeriod period) {
		List<String> units = new ArrayList<>(List.of(""));
		units.addAll(this.doubts.of(actor, period, codes(actor, period, UnitFilter.ALL)).keySet());
		return units;
	}

	private JdbcClient.StatementSpec asked(String sql, ReportingPeriod period) {
		return this.jdbc.sql(sql)
			.param("period", period.code())
			.param("horizons", Horizons.of(period.period()))
			.param("end", period.period().lastDay())
			.param("overdue", LocalDate.now(this.clock).isAfter(period.deadline()));
	}

}
