package vn.thidua.planning;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.shared.Period;
import vn.thidua.unit.Register;
import vn.thidua.unit.UnitKey;
import vn.thidua.unit.register.UnitRegister;

/** Reads targets for those who may: a unit sees its own and those of units below it. */
@Service
@Transactional(readOnly = true)
public class PlanReader {

	private final Plans plans;

	private final Revisions revisions;

	private final ReportingPeriods periods;

	private final UnitRegister units;

	private final Rights rights;

	private final JdbcClient jdbc;

	PlanReader(Plans plans, Revisions revisions, ReportingPeriods periods, UnitRegister units, Rights rights,
			JdbcClient jdbc) {
		this.plans = plans;
		this.revisions = revisions;
		this.periods = periods;
		this.units = units;
		this.rights = rights;
		this.jdbc = jdbc;
	}

	/**
	 * Every period that is open or closed or has targets, the latest first; terms are
	 * seen in the periods of their years.
	 */
	public List<String> periods() {
		TreeSet<String> codes = new TreeSet<>(Comparator.reverseOrder());
		this.periods.findAllByOrderByCodeDesc().forEach((period) -> codes.add(period.code()));
		this.jdbc.sql("select distinct horizon from plan_target")
			.query(String.class)
			.list()
			.stream()
			.filter((code) -> Period.parse(code).isPresent())
			.forEach(codes::add);
		return List.copyOf(codes);
	}

	/** Whether what is planned for a period is made up for demonstration. */
	public boolean illustrative(Period period) {
		return this.periods.findAllByOrderByCodeDesc()
			.stream()
			.filter((one) -> Horizons.of(period).contains(one.code()))
			.anyMatch(ReportingPeriod::illustrative);
	}

	/** The targets that count for a period, of the units that the actor may see. */
	public List<AssignedRevision> counting(Actor actor, Period period) {
		Optional<List<String>> mine = this.rights.units(actor, Action.READ_PLAN, Register.HERE);
		return mine.map((codes) -> this.plans.counting(period, codes)).orElseGet(() -> this.plans.counting(period));
	}

	/** How much each authority has assigned for a period, most first. */
	public List<AuthorityTally> tallies(Actor actor, Period period) {
		Map<String, List<AssignedRevision>> assigned = counting(actor, period).stream()
			.collect(Collectors.groupingBy(AssignedRevision::authority, LinkedHashMap::new, Collectors.toList()));
		return assigned.entrySet()
			.stream()
			.map((one) -> new AuthorityTally(one.getKey(), one.getValue().size(),
					one.getValue().stream().map(AssignedRevision::unitCode).distinct().count()))
			.sorted(Comparator.comparing(AuthorityTally::targets).reversed().thenComparing(AuthorityTally::authority))
			.toList();
	}

	/**
	 * The last revision of every target for a period by one authority; those of the whole
	 * year are not among those of a part.
	 */
	public Map<TargetKey, AssignedRevision> last(Actor actor, Period period, String authority) {
		this.rights.require(actor, Action.READ_PLAN);
		return this.revisions.last(List.of(period.code()))
			.entrySet()
			.stream()
			.filter((one) -> one.getKey().authority().equals(authority))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The last revision of every target for some periods. */
	public Map<TargetKey, AssignedRevision> last(Actor actor, Collection<String> horizons) {
		this.rights.require(actor, Action.READ_PLAN);
		return this.revisions.last(horizons);
	}

	/** The targets of a unit that count for a period. */
	public List<AssignedRevision> ofUnit(Actor actor, String unit, Period period) {
		known(actor, unit);
		return this.plans.counting(period, List.of(unit));
	}

	/** Every revision of a unit's targets for an indicator, the latest first. */
	public List<PastRevision> history(Actor actor, String unit, String indicator) {
		known(actor, unit);
		List<AssignedRevision> all = this.revisions.history(unit, indicator);
		List<Long> counting = all.stream()
			.map(AssignedRevision::horizon)
			.distinct()
			.flatMap((horizon) -> Period.parseAny(horizon).stream())
			.flatMap((horizon) -> this.plans.counting(horizon, List.of(unit)).stream())
			.map(AssignedRevision::id)
			.toList();
		return all.stream().map((one) -> new PastRevision(one, counting.contains(one.id()))).toList();
	}

	private void known(Actor actor, String unit) {
		this.rights.require(actor, Action.READ_PLAN, UnitKey.here(unit));
		if (this.units.unit(unit).isEmpty()) {
			throw new NotFound(unit);
		}
	}

}
