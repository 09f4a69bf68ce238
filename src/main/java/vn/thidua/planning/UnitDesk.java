package vn.thidua.planning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.audit.AuditLog;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.Register;
import vn.thidua.unit.UnitKey;
import vn.thidua.unit.register.UnitRegister;

/** The register of units: who may read it reads his part, changes are recorded. */
@Service
@Transactional
public class UnitDesk {

	private final UnitRegister register;

	private final Rights rights;

	private final AuditLog audit;

	UnitDesk(UnitRegister register, Rights rights, AuditLog audit) {
		this.register = register;
		this.rights = rights;
		this.audit = audit;
	}

	/** The units that the actor may read, by code. */
	@Transactional(readOnly = true)
	public List<HealthUnit> all(Actor actor) {
		Optional<List<String>> mine = this.rights.units(actor, Action.READ_PLAN, Register.HERE);
		Set<String> codes = new HashSet<>(mine.orElse(List.of()));
		return this.register.all().stream().filter((unit) -> mine.isEmpty() || codes.contains(unit.code())).toList();
	}

	/**
	 * Adds a unit.
	 * @throws PlanRefused if there is one of that code, a text is missing, or the unit
	 * above is unknown
	 */
	public void add(Actor actor, HealthUnit unit) {
		this.rights.require(actor, Action.EDIT_PLAN);
		if (this.register.unit(unit.code()).isPresent()) {
			throw new PlanRefused("units.twice");
		}
		take(actor, List.of(unit));
	}

	/**
	 * Changes a unit.
	 * @param seen what the actor saw of it, as text
	 * @throws PlanRefused if it was changed since, a text is missing, or it would stand
	 * below itself
	 */
	public void change(Actor actor, HealthUnit unit, String seen) {
		this.rights.require(actor, Action.EDIT_PLAN);
		if (!this.register.unit(unit.code()).map(HealthUnit::toString).filter(seen::equals).isPresent()) {
			throw new PlanRefused("overtaken");
		}
		take(actor, List.of(unit));
	}

	/** The units of a list that are new or differ from the register. */
	@Transactional(readOnly = true)
	public List<HealthUnit> changes(List<HealthUnit> listed) {
		Map<String, HealthUnit> known = known();
		return listed.stream().filter((unit) -> !unit.equals(known.get(unit.code()))).toList();
	}

	/** The unit as the register has it; nothing where it is new. */
	@Transactional(readOnly = true)
	public Optional<HealthUnit> standing(Actor actor, String code) {
		this.rights.require(actor, Action.READ_PLAN, UnitKey.here(code));
		return this.register.unit(code);
	}

	/**
	 * The codes of listed units that could not be taken over: the unit above them is
	 * unknown or stands below them.
	 */
	@Transactional(readOnly = true)
	public List<String> astray(List<HealthUnit> listed) {
		Map<String, HealthUnit> all = known();
		listed.forEach((unit) -> all.put(unit.code(), unit));
		return listed.stream().map(HealthUnit::code).filter((code) -> astray(all, code)).toList();
	}

	/** Takes over a list of units and tells which changed. */
	public List<HealthUnit> take(Actor actor, List<HealthUnit> listed) {
		this.rights.require(actor, Action.EDIT_PLAN);
		if (listed.stream().anyMatch((unit) -> unit.code().isBlank() || unit.name().isBlank())) {
			throw new PlanRefused("units.incomplete");
		}
		listed.forEach((unit) -> PlanTexts.code(unit.code()));
		listed.forEach((unit) -> PlanTexts.check(unit.code(), unit.name(), unit.block()));
		if (!astray(listed).isEmpty()) {
			throw new PlanRefused("units.parent");
		}
		List<HealthUnit> changes = changes(listed);
		for (HealthUnit unit : changes) {
			String before = this.register.unit(unit.code()).map(UnitDesk::told).orElse("");
			this.register.save(unit);
			this.audit.record(actor, before.isEmpty() ? "units.add" : "units.change", "unit " + unit.code(), before,
					told(unit));
		}
		return changes;
	}

	private Map<String, HealthUnit> known() {
		Map<String, HealthUnit> known = new HashMap<>();
		this.register.all().forEach((unit) -> known.put(unit.code(), unit));
		return known;
	}

	private static boolean astray(Map<String, HealthUnit> all, String code) {
		Set<String> passed = new HashSet<>();
		for (String above = code; !above.isEmpty(); above = all.get(above).parent()) {
			if (!all.containsKey(above) || !passed.add(above)) {
				return true;
			}
		}
		return false;
	}

	private static String told(HealthUnit unit) {
		return String.join("; ", unit.name(), String.valueOf(unit.type()), unit.parent(), unit.block(),
				String.valueOf(unit.zone()), String.valueOf(unit.region()));
	}

}
