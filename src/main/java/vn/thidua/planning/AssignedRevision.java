package vn.thidua.planning;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Period;

/**
 * A revision of a target assigned to a unit.
 *
 * @param id its number
 * @param unitCode the unit
 * @param indicator the indicator's code
 * @param horizon the code of the period that it is for
 * @param authority who assigned it; empty where not told
 * @param target as it is printed; empty where the target is withdrawn
 * @param direction overrides the indicator's, as the contract writes it; empty where it
 * does not
 * @param document the assigning document; empty where not told
 * @param documentDate its day; nothing where not told
 * @param inForceFrom the first day on which it counts
 * @param reason why it was revised; empty for the first
 * @param changedAt when it was entered
 * @param changedBy by whom
 */
public record AssignedRevision(long id, String unitCode, String indicator, String horizon, String authority,
		String target, String direction, String document, @Nullable LocalDate documentDate, LocalDate inForceFrom,
		String reason, OffsetDateTime changedAt, String changedBy) {

	/** The direction that holds: its own, else the indicator's. */
	public Direction directionOr(Indicator indicator) {
		return TargetChecks.told(this.direction).orElse(indicator.direction());
	}

	/** Whether it is for a term of several years. */
	public boolean ofTerm() {
		return Period.parseAny(this.horizon).filter(Period::term).isPresent();
	}

	/** Whether the revision withdraws the target. */
	public boolean withdrawn() {
		return this.target.isEmpty();
	}

}
