package vn.thidua.assessment;

import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thidua.assessment.fact.Limit;
import vn.thidua.shared.Figure;

/**
 * The caps on awards: {@code cap.CSTDCS.percentOf.LDTT} is at most so many percent of
 * those who hold the other title, {@code cap.GK.atMost} so many.
 *
 * @param pack the pack of the award stage
 */
record Caps(AppliedPack pack) {

	private static final Pattern PERCENT = Pattern.compile("cap\\.(\\w+)\\.percentOf\\.(\\w+)");

	/** Whether an award has a cap. */
	boolean cap(String award) {
		return this.pack.limits()
			.stream()
			.anyMatch((limit) -> limit.name().equals("cap." + award + ".atMost")
					|| limit.name().startsWith("cap." + award + ".percentOf."));
	}

	/**
	 * How many places there are, by who holds which title; below nought for any number.
	 */
	long quota(String award, Map<String, Long> holders) {
		Optional<Figure> most = this.pack.number("cap." + award + ".atMost", "");
		long quota = most.map((figure) -> floor(figure.inHundredths(), 1)).orElse(-1L);
		for (Limit limit : this.pack.limits()) {
			Matcher cap = PERCENT.matcher(limit.name());
			if (cap.matches() && cap.group(1).equals(award) && limit.scope().isEmpty()) {
				long share = floor(limit.value(), holders.getOrDefault(cap.group(2), 0L));
				quota = (quota < 0) ? share : Math.min(quota, share);
			}
		}
		return quota;
	}

	/** So many percent of a number, rounded down: a cap is never passed. */
	static long floor(Figure percent, long of) {
		return percent.times(Figure.of(of)).value().movePointLeft(2).setScale(0, RoundingMode.FLOOR).longValueExact();
	}

}
