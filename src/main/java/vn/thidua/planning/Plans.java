package vn.thidua.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;

/**
 * Reads indicators and the targets that count. Of the revisions of one target the last in
 * force at the period's end counts; of two in force from the same day, the one entered
 * later. For a part of a year, a target for that part goes before one for the whole year
 * by the same authority; codes of the same months mean the same part, the period's own
 * code first.
 */
@Component
public class Plans {

	private static final String REVISIONS = """
			select r.id, r.unit_code, r.indicator, r.horizon, r.authority, r.target, r.direction, r.document,
				r.document_date, r.in_force_from, r.reason, r.changed_at, r.changed_by
			from plan_target r left join plan_indicator i on i.code = r.indicator
			where r.horizon in (:horizons) and r.in_force_from <= :end""";

	private static final String OF_UNITS = " and r.unit_code in (:units)";

	private static final String IN_ORDER = " order by r.unit_code, i.place, r.indicator, r.authority, r.horizon,"
			+ " r.in_force_from desc, r.id desc";

	/**
	 * More units than these are not named to the database, which compares each row with
	 * each name.
	 */
	public static final int MANY = 100;

	private final JdbcClient jdbc;

	Plans(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every indicator by its code, in the order in which they are shown. */
	public Map<String, Indicator> indicators() {
		Map<String, Indicator> all = new LinkedHashMap<>();
		this.jdbc.sql("select * from plan_indicator order by place, code")
			.query(Plans::indicator)
			.list()
			.forEach((one) -> all.put(one.code(), one));
		return all;
	}

	/** The targets of every unit that count for a period, by unit. */
	public List<AssignedRevision> counting(Period period) {
		return read(period, List.of());
	}

	/** The targets of units that count for a period. */
	public List<AssignedRevision> counting(Period period, List<String> units) {
		return units.isEmpty() ? List.of() : read(period, units);
	}

	private List<AssignedRevision> read(Period period, List<String> units) {
		boolean named = !units.isEmpty() && units.size() <= MANY;
		Set<String> wanted = Set.copyOf(units);
		CountingRevisions counting = new CountingRevisions(period);
		this.jdbc.sql(REVISIONS + (named ? OF_UNITS : "") + IN_ORDER)
			.param("horizons", Horizons.of(period))
			.param("end", period.lastDay())
			.param("units", units)
			.query((row) -> {
				if (wanted.isEmpty() || wanted.contains(row.getString("unit_code"))) {
					counting.add(revision(row));
				}
			});
		return counting.all();
	}

	/**
	 * By hand, for there are many: the mapper of the framework fails once for each name
	 * of two words.
	 */
	private static AssignedRevision revision(ResultSet row) throws SQLException {
		return new AssignedRevision(row.getLong("id"), row.getString("unit_code"), row.getString("indicator"),
				row.getString("horizon"), row.getString("authority"), row.getString("target"),
				row.getString("direction"), row.getString("document"), row.getObject("document_date", LocalDate.class),
				row.getObject("in_force_from", LocalDate.class), row.getString("reason"),
				row.getObject("changed_at", OffsetDateTime.class), row.getString("changed_by"));
	}

	private static @Nullable Figure bound(ResultSet row, String column) throws SQLException {
		String plain = row.getString(column);
		return (plain == null) ? null : Figure.of(plain);
	}

	private static Indicator indicator(ResultSet row, int number) throws SQLException {
		return new Indicator(row.getString("code"), row.getString("name"), row.getString("measure"),
				Direction.valueOf(row.getString("direction")), Excess.valueOf(row.getString("excess")),
				row.getBoolean("cumulative"), row.getString("group_name"), bound(row, "least_result"),
				bound(row, "greatest_result"));
	}

}
