package vn.thidua.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Random choices. */
record Dice(RandomGenerator random) {

	boolean chance(int percent) {
		return this.random.nextInt(100) < percent;
	}

	int between(int low, int high) {
		return this.random.nextInt(low, high + 1);
	}

	@SafeVarargs
	final <T> T pick(T... choices) {
		return choices[this.random.nextInt(choices.length)];
	}

	<T> T from(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	<T> List<T> shuffled(List<T> choices) {
		List<T> rest = new ArrayList<>(choices);
		List<T> shuffled = new ArrayList<>();
		while (!rest.isEmpty()) {
			shuffled.add(rest.remove(this.random.nextInt(rest.size())));
		}
		return shuffled;
	}

	/** A figure from zero to below the limit, with so many decimal places. */
	BigDecimal figure(long limit, int places) {
		return BigDecimal.valueOf(this.random.nextLong(limit * (long) Math.pow(10, places)), places);
	}

	/** Nothing, a little or a lot, up or down. */
	BigDecimal nudge() {
		BigDecimal size = new BigDecimal(
				pick("0", "0", "1", "1", "0.5", "0.1", "0.01", "0.005", "0.004", "0.001", "0.0004", "0.00001", "251"));
		return chance(50) ? size : size.negate();
	}

}
