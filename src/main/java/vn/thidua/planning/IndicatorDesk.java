package vn.thidua.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.audit.AuditLog;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Figure;

/** Adds and changes indicators and how they hang together; everything is recorded. */
@Service
@Transactional
public class IndicatorDesk {

	private static final int LAST_PLACE = 999_999;

	private static final String UPDATE = """
			update plan_indicator set version = version + 1, name = :name, measure = :measure, direction = :direction,
				excess = :excess, cumulative = :cumulative, group_name = :group, place = :place,
				least_result = :least, greatest_result = :greatest
			where code = :code
			""";

	private static final String INSERT = """
			insert into plan_indicator (code, version, name, measure, direction, excess, cumulative, group_name, place,
				least_result, greatest_result)
			values (:code, 1, :name, :measure, :direction, :excess, :cumulative, :group, :place, :least, :greatest)
			""";

	private final JdbcClient jdbc;

	private final Plans plans;

	private final Rights rights;

	private final AuditLog audit;

	IndicatorDesk(JdbcClient jdbc, Plans plans, Rights rights, AuditLog audit) {
		this.jdbc = jdbc;
		this.plans = plans;
		this.rights = rights;
		this.audit = audit;
	}

	/** Every indicator as it is listed, in the order in which they are shown. */
	@Transactional(readOnly = true)
	public List<ListedIndicator> all() {
		Map<String, Indicator> indicators = this.plans.indicators();
		return this.jdbc.sql("select code, version, place from plan_indicator order by place, code")
			.query((row, number) -> new ListedIndicator(indicators.get(row.getString("code")), row.getInt("version"),
					row.getInt("place")))
			.list();
	}

	/**
	 * Adds an indicator.
	 * @throws PlanRefused if there is one of that code, or a text is missing
	 */
	public void add(Actor actor, Indicator indicator, int place) {
		this.rights.require(actor, Action.EDIT_PLAN);
		complete(indicator);
		if (this.plans.indicators().containsKey(indicator.code())) {
			throw new PlanRefused("indicators.twice");
		}
		write(actor, INSERT, indicator, place, "");
	}

	/**
	 * Changes an indicator.
	 * @param version the version that the actor saw
	 * @throws PlanRefused if it was changed since, or a text is missing
	 */
	public void change(Actor actor, Indicator indicator, int place, int version) {
		this.rights.require(actor, Action.EDIT_PLAN);
		complete(indicator);
		ListedIndicator was = this.all()
			.stream()
			.filter((one) -> one.indicator().code().equals(indicator.code()) && one.version() == version)
			.findFirst()
			.orElseThrow(() -> new PlanRefused("overtaken"));
		if (!was.indicator().equals(indicator) || was.place() != place) {
			write(actor, UPDATE, indicator, place, was.told());
		}
	}

	/**
	 * What taking over a list of indicators changes: those that are new or differ, in
	 * their order after those there are.
	 */
	@Transactional(readOnly = true)
	public List<Indicator> changes(List<Indicator> listed) {
		Map<String, Indicator> known = this.plans.indicators();
		return listed.stream().filter((one) -> !one.equals(known.get(one.code()))).toList();
	}

	/** Takes over a list of indicators. */
	public List<Indicator> take(Actor actor, List<Indicator> listed) {
		this.rights.require(actor, Action.EDIT_PLAN);
		List<Indicator> changes = changes(listed);
		List<ListedIndicator> all = new ArrayList<>(all());
		int next = all.stream().mapToInt(ListedIndicator::place).max().orElse(0);
		for (Indicator one : changes) {
			ListedIndicator was = all.stream()
				.filter((other) -> other.indicator().code().equals(one.code()))
				.findFirst()
				.orElse(null);
			next += (was == null) ? 1 : 0;
			write(actor, (was == null) ? INSERT : UPDATE, one, (was == null) ? next : was.place(),
					(was == null) ? "" : was.told());
		}
		return changes;
	}

	private void write(Actor actor, String sql, Indicator one, int place, String before) {
		PlanTexts.code(one.code());
		if (place < 0 || place > LAST_PLACE) {
			throw new PlanRefused("indicators.place");
		}
		this.jdbc.sql(sql)
			.param("code", one.code())
			.param("name", one.name())
			.param("measure", one.measure())
			.param("direction", one.direction().name())
			.param("excess", one.over().name())
			.param("cumulative", one.cumulative())
			.param("group", one.group())
			.param("place", place)
			.param("least", plain(one.min()))
			.param("greatest", plain(one.max()))
			.update();
		this.audit.record(actor, before.isEmpty() ? "indicators.add" : "indicators.change", "indicator " + one.code(),
				before, new ListedIndicator(one, 0, place).told());
	}

	private static @Nullable String plain(@Nullable Figure bound) {
		return (bound == null) ? null : bound.plain();
	}

	private static void complete(Indicator one) {
		if (one.code().isBlank() || one.name().isBlank() || one.measure().isBlank()) {
			throw new PlanRefused("indicators.incomplete");
		}
		PlanTexts.code(one.code());
		PlanTexts.check(one.code(), one.name(), one.measure(), one.group());
		if (one.min() != null && one.max() != null && one.min().above(one.max())) {
			throw new PlanRefused("indicators.bounds");
		}
	}

}
