package vn.thidua.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The condition and the parameters that a filter stands for.
 *
 * @param where the condition, with its keyword; empty for none
 * @param parameters its parameters by name
 */
record AuditQuery(String where, Map<String, Object> parameters) {

	/** The condition of a filter whose days are those of a time zone. */
	static AuditQuery of(AuditFilter filter, ZoneId zone) {
		Map<String, Object> parameters = new HashMap<>();
		List<String> conditions = new ArrayList<>();
		text("position(lower(:who) in lower(actor)) > 0", "who", filter.who(), conditions, parameters);
		text("position(:action in action) = 1", "action", filter.action(), conditions, parameters);
		text("position(lower(:subject) in lower(subject)) > 0", "subject", filter.subject(), conditions, parameters);
		day("happened_at >= :from", "from", filter.first(), zone, conditions, parameters);
		LocalDate last = filter.last();
		day("happened_at < :until", "until", (last == null) ? null : last.plusDays(1), zone, conditions, parameters);
		return new AuditQuery(conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), parameters);
	}

	/** The same, of rows behind a number only. */
	AuditQuery after(long seq) {
		Map<String, Object> more = new HashMap<>(this.parameters);
		more.put("after", seq);
		return new AuditQuery((this.where.isEmpty() ? " where " : this.where + " and ") + "seq > :after", more);
	}

	private static void text(String condition, String name, String value, List<String> conditions,
			Map<String, Object> parameters) {
		if (!value.isEmpty()) {
			conditions.add(condition);
			parameters.put(name, value);
		}
	}

	private static void day(String condition, String name, @Nullable LocalDate day, ZoneId zone,
			List<String> conditions, Map<String, Object> parameters) {
		if (day != null) {
			conditions.add(condition);
			OffsetDateTime start = day.atStartOfDay(zone).toOffsetDateTime();
			parameters.put(name, start);
		}
	}

}
