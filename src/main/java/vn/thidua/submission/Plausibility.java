package vn.thidua.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thidua.shared.Figure;

/**
 * Finds figures that look implausible: over three times or under a third of last year's,
 * which nought is where last year had any, and anything where last year had nought. A
 * figure that is missing is never compared.
 */
public final class Plausibility {

	private static final Figure THREE = Figure.of(3);

	private Plausibility() {
	}

	/** What looks implausible in what is reported, by indicator in its order. */
	public static List<Doubt> doubts(Map<String, ReportedFigure> reported) {
		List<Doubt> doubts = new ArrayList<>();
		reported.values().forEach((one) -> against(one).ifPresent(doubts::add));
		return List.copyOf(doubts);
	}

	private static Optional<Doubt> against(ReportedFigure one) {
		if (one.said() != Said.FIGURE || one.previous().isEmpty()) {
			return Optional.empty();
		}
		Figure now = Figure.of(one.figure());
		Figure before = Figure.of(one.previous());
		if (now.magnitude().above(before.magnitude().times(THREE))) {
			return Optional.of(doubt(one, Doubt.Kind.OVER_THREE_TIMES));
		}
		boolean turned = now.sign() * before.sign() < 0;
		boolean small = now.magnitude().times(THREE).below(before.magnitude());
		return (small || turned) ? Optional.of(doubt(one, Doubt.Kind.UNDER_A_THIRD)) : Optional.empty();
	}

	private static Doubt doubt(ReportedFigure one, Doubt.Kind kind) {
		return new Doubt(one.indicator(), kind, List.of(one.figure(), one.previous()));
	}

}
