package vn.thidua.planning.share;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.thidua.planning.PlanRefused;
import vn.thidua.shared.Figure;

/**
 * A total split by weights. Every share is rounded down to the decimals that the total is
 * written with; what is left over is told, and shares and remainder are the total
 * exactly.
 *
 * @param total what is split
 * @param shares the shares by unit, in the order of the weights
 * @param remainder what is left over
 */
public record Shares(Figure total, Map<String, Figure> shares, Figure remainder) {

	/**
	 * Splits a total.
	 * @param weights the weights by unit; a weight of nought gives a share of nought
	 * @throws PlanRefused if the total or a weight is below nought, or no weight is above
	 */
	public static Shares of(Figure total, Map<String, Figure> weights) {
		if (total.sign() < 0) {
			throw new PlanRefused("shares.total");
		}
		if (weights.values().stream().anyMatch((weight) -> weight.sign() < 0)) {
			throw new PlanRefused("shares.weight");
		}
		BigDecimal all = weights.values().stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (all.signum() == 0) {
			throw new PlanRefused("shares.none");
		}
		Map<String, Figure> shares = new LinkedHashMap<>();
		weights.forEach((unit, weight) -> shares.put(unit, new Figure(
				total.value().multiply(weight.value()).divide(all, total.value().scale(), RoundingMode.DOWN))));
		return new Shares(total, shares, left(total, shares));
	}

	/**
	 * The same with the remainder put on one unit.
	 * @throws PlanRefused if the unit has no share
	 */
	public Shares remainderOn(String unit) {
		Figure share = this.shares.get(unit);
		if (share == null) {
			throw new PlanRefused("shares.remainder");
		}
		Map<String, Figure> others = new LinkedHashMap<>(this.shares);
		others.put(unit, share.plus(this.remainder));
		return new Shares(this.total, others, left(this.total, others));
	}

	private static Figure left(Figure total, Map<String, Figure> shares) {
		return shares.values().stream().reduce(total, Figure::minus);
	}

}
