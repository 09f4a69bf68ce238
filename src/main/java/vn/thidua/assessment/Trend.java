package vn.thidua.assessment;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.AttestedChange;
import vn.thidua.plan.Direction;
import vn.thidua.shared.Figure;

/** How a result stands against the same period of the year before. */
enum Trend {

	/** Nearer to what is good. */
	BETTER("tốt hơn"),
	/** Farther from it. */
	WORSE("xấu hơn"),
	/** Neither. */
	SAME("không đổi");

	private final String words;

	Trend(String words) {
		this.words = words;
	}

	String words() {
		return this.words;
	}

	/**
	 * By the difference of the figures, or else by what a published text says; nothing
	 * where neither is known or more is neither better nor worse.
	 */
	static @Nullable Trend of(Direction direction, @Nullable Figure change, @Nullable AttestedChange attested) {
		if (direction == Direction.BETWEEN || direction == Direction.EXACTLY || (change == null && attested == null)) {
			return null;
		}
		int up = (change != null) ? change.sign() : switch (attested) {
			case UP -> 1;
			case DOWN -> -1;
			case SAME -> 0;
		};
		int good = (direction == Direction.AT_LEAST) ? up : -up;
		return (good == 0) ? SAME : (good > 0) ? BETTER : WORSE;
	}

}
