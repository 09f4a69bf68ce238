package vn.thidua.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import vn.thidua.unit.HealthUnit;

/**
 * How many targets of a unit have which verdict: all that the comparison of units needs
 * to know of a unit. A target that does not apply to the unit is not counted.
 *
 * @param unitCode the unit
 * @param block its emulation block; blank for none
 * @param targets how many targets apply to it
 * @param exceeded how many are exceeded
 * @param met how many are met
 * @param notMet how many are not met
 * @param inProgress how many are in progress
 * @param noData how many have no data
 * @param meanCompletion the mean of what each target adds, to twenty places
 */
record UnitTally(String unitCode, String block, int targets, int exceeded, int met, int notMet, int inProgress,
		int noData, BigDecimal meanCompletion) {

	private static final int MEAN_PLACES = 20;

	static UnitTally of(HealthUnit unit, List<OutcomeRow> outcomes) {
		return new UnitTally(unit.code(), unit.block(), outcomes.size() - count(outcomes, "not_applicable"),
				count(outcomes, "exceeded"), count(outcomes, "met"), count(outcomes, "not_met"),
				count(outcomes, "in_progress"), count(outcomes, "no_data"), mean(outcomes));
	}

	/** Whether every target is met or exceeded; a unit without targets has met none. */
	boolean allMet() {
		return this.targets > 0 && this.exceeded + this.met == this.targets;
	}

	/** Whether it says anything of any target, so that it can be compared. */
	boolean told() {
		return this.targets > this.noData;
	}

	private static int count(List<OutcomeRow> outcomes, String status) {
		int count = 0;
		for (OutcomeRow outcome : outcomes) {
			count += outcome.status().equals(status) ? 1 : 0;
		}
		return count;
	}

	private static BigDecimal mean(List<OutcomeRow> outcomes) {
		List<BigDecimal> weights = outcomes.stream()
			.filter((outcome) -> !outcome.status().equals("not_applicable"))
			.map(OutcomeRow::weight)
			.toList();
		return weights.isEmpty() ? BigDecimal.ZERO
				: weights.stream()
					.reduce(BigDecimal.ZERO, BigDecimal::add)
					.divide(BigDecimal.valueOf(weights.size()), MEAN_PLACES, RoundingMode.HALF_UP);
	}

}
