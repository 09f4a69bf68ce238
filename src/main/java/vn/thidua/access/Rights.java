package vn.thidua.access;

import java.util.List;
import java.util.Optional;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.unit.Register;
import vn.thidua.unit.UnitKey;
import vn.thidua.unit.register.UnitRegister;

/** Says who may do what, by the table of {@link Action} and the hierarchy of units. */
@Component
public class Rights {

	private final UnitRegister units;

	Rights(UnitRegister units) {
		this.units = units;
	}

	/** Whether the actor may do it with every unit. */
	public boolean everywhere(Actor actor, Action action) {
		return action.reach(actor.role()) == Reach.ALL;
	}

	/** Whether the actor may do it with that unit. */
	public boolean may(Actor actor, Action action, UnitKey unit) {
		return switch (action.reach(actor.role())) {
			case ALL -> true;
			case OWN -> unit.register().here() && !actor.unitCode().isEmpty()
					&& this.units.within(unit.code(), actor.unitCode());
			case NONE -> false;
		};
	}

	/**
	 * Demands that the actor may do it with every unit.
	 * @throws AccessDeniedException if the actor may not
	 */
	public void require(Actor actor, Action action) {
		if (!everywhere(actor, action)) {
			throw denied(actor, action);
		}
	}

	/**
	 * Demands that the actor may do it with every unit, where it is a whole of many units
	 * that is asked for.
	 * @throws AccessDeniedException if the role may not do it at all
	 * @throws NotFound if it may do it with its own unit only: the whole is not there for
	 * it
	 */
	public void requireWhole(Actor actor, Action action) {
		if (action.reach(actor.role()) == Reach.OWN) {
			throw new NotFound(action.name());
		}
		require(actor, action);
	}

	/**
	 * Demands that the actor may do it with that unit.
	 * @throws AccessDeniedException if the role may not do it at all
	 * @throws NotFound if the unit is out of the actor's reach
	 */
	public void require(Actor actor, Action action, UnitKey unit) {
		if (action.reach(actor.role()) == Reach.NONE) {
			throw denied(actor, action);
		}
		if (!may(actor, action, unit)) {
			throw new NotFound(unit.code());
		}
	}

	/**
	 * The codes of the units of a register with which the actor may do it; nothing where
	 * that is every unit.
	 */
	public Optional<List<String>> units(Actor actor, Action action, Register register) {
		return switch (action.reach(actor.role())) {
			case ALL -> Optional.empty();
			case OWN -> Optional.of((actor.unitCode().isEmpty() || !register.here()) ? List.of()
					: this.units.subtree(actor.unitCode()));
			case NONE -> Optional.of(List.of());
		};
	}

	private static AccessDeniedException denied(Actor actor, Action action) {
		return new AccessDeniedException(actor.role() + " may not " + action);
	}

}
