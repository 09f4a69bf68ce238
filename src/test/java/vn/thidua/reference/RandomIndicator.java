package vn.thidua.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** An indicator with figures that are likely for it. */
record RandomIndicator(String code, String measure, String direction, String over, String cumulative) {

	static RandomIndicator next(String code, Dice dice) {
		return new RandomIndicator(code, dice.pick("tấn", "kg", "", "%", "%", "‰", "giường/vạn dân"),
				dice.pick("at_least", "at_least", "at_most", "at_most", "between", "exactly"),
				dice.pick("", "", "percent", "points"), dice.pick("", "", "yes", "no"));
	}

	/**
	 * The measure as printed; an empty one stands for a measure that is never written
	 * behind figures.
	 */
	Map<String, String> row() {
		return Row.of("indicator", this.code, "name", "Chỉ tiêu \"" + this.code + "\", toàn tỉnh", "measure",
				this.measure.isEmpty() ? "điểm" : this.measure, "direction", this.direction, "over", this.over,
				"cumulative", this.cumulative, "group", "");
	}

	boolean writesExcessInPercent() {
		return switch (this.measure) {
			case "‰" -> false;
			case "%", "giường/vạn dân" -> this.over.equals("percent");
			default -> !this.over.equals("points");
		};
	}

	BigDecimal target(Dice dice) {
		if (dice.chance(8)) {
			return BigDecimal.ZERO;
		}
		BigDecimal size = switch (this.measure) {
			case "%" -> dice.chance(50) ? new BigDecimal(dice.pick("92", "95", "100", "85.5", "70.25", "6", "0.125"))
					: dice.figure(100, dice.between(0, 3));
			case "‰", "giường/vạn dân" -> dice.figure(40, dice.between(0, 2));
			default -> dice.chance(50) ? new BigDecimal(dice.pick("100", "113", "140000", "1", "3", "7", "4400000"))
					: dice.figure(dice.pick(20, 2000, 3000000), 0);
		};
		return dice.chance(8) ? size.negate() : size;
	}

	/** A figure on, just beside or far from the end of a target. */
	BigDecimal actual(BigDecimal end, Dice dice) {
		int kind = dice.between(1, 100);
		if (kind <= 60) {
			return end.add(dice.nudge());
		}
		if (kind <= 70) {
			return end.multiply(new BigDecimal(dice.pick("1.00001", "0.99999", "1.00004999", "0.99995", "1.00005")));
		}
		if (kind <= 75) {
			return BigDecimal.ZERO;
		}
		return end.multiply(dice.figure(3, 3)).setScale(dice.between(0, 3), RoundingMode.DOWN);
	}

}
