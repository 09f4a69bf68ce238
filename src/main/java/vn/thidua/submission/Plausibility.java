package vn.thidua.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import vn.thidua.planning.Relation;
import vn.thidua.shared.Figure;

/**
 * Finds figures that look implausible: far from their target or from last year's, sums
 * that are not what their parts add up to, and rates that contradict the figures they are
 * made of. What is not reported is never compared.
 *
 * @param relations how indicators hang together
 * @param alone what looks implausible of a figure by itself
 */
record Plausibility(List<Relation> relations, Function<ReportedFigure, List<Doubt>> alone) {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	/** What looks implausible in what is reported, in its order. */
	List<Doubt> doubts(Map<String, ReportedFigure> reported) {
		List<Doubt> doubts = new ArrayList<>();
		for (ReportedFigure one : reported.values()) {
			if (one.said() == Said.FIGURE) {
				doubts.addAll(this.alone.apply(one));
				this.relations.stream()
					.filter((relation) -> relation.indicator().equals(one.indicator()))
					.forEach((relation) -> check(one, relation, reported).ifPresent(doubts::add));
			}
		}
		return List.copyOf(doubts);
	}

	private static Optional<Doubt> check(ReportedFigure one, Relation relation, Map<String, ReportedFigure> reported) {
		return (relation.kind() == Relation.Kind.SUM) ? sum(one, relation, reported) : rate(one, relation, reported);
	}

	/**
	 * A part that does not apply adds nothing; one that is not reported leaves it open.
	 */
	private static Optional<Doubt> sum(ReportedFigure one, Relation relation, Map<String, ReportedFigure> reported) {
		List<ReportedFigure> parts = relation.parts()
			.stream()
			.map(reported::get)
			.filter(Objects::nonNull)
			.filter((part) -> part.said() != Said.NOT_REPORTED)
			.toList();
		List<Figure> figures = parts.stream()
			.filter((part) -> part.said() == Said.FIGURE)
			.map((part) -> Figure.of(part.figure()))
			.toList();
		if (parts.size() < relation.parts().size() || figures.isEmpty()) {
			return Optional.empty();
		}
		Figure sum = figures.stream().reduce(Figure.ZERO, Figure::plus);
		return sum.sameAs(Figure.of(one.figure())) ? Optional.empty()
				: Optional.of(doubt(one, Doubt.Kind.SUM, sum.plain()));
	}

	/** A rate may differ by half a unit of its last shown digit, no more. */
	private static Optional<Doubt> rate(ReportedFigure one, Relation relation, Map<String, ReportedFigure> reported) {
		BigDecimal above = figure(reported.get(relation.numerator()));
		BigDecimal below = figure(reported.get(relation.denominator()));
		if (above == null || below == null) {
			return Optional.empty();
		}
		BigDecimal rate = new BigDecimal(one.figure());
		if (below.signum() == 0) {
			return (rate.signum() == 0) ? Optional.empty()
					: Optional.of(doubt(one, Doubt.Kind.RATE_OF_NOUGHT, above.toPlainString(), below.toPlainString()));
		}
		BigDecimal exact = above.multiply(BigDecimal.valueOf(relation.factor()));
		BigDecimal gap = rate.multiply(below).subtract(exact).abs();
		BigDecimal allowed = HALF.movePointLeft(rate.scale()).multiply(below).abs();
		return (gap.compareTo(allowed) <= 0) ? Optional.empty()
				: Optional.of(doubt(one, Doubt.Kind.RATE, above.toPlainString(), below.toPlainString(),
						exact.divide(below, rate.scale() + 2, RoundingMode.HALF_UP).toPlainString()));
	}

	private static @Nullable BigDecimal figure(@Nullable ReportedFigure one) {
		return (one == null || one.said() != Said.FIGURE) ? null : new BigDecimal(one.figure());
	}

	private static Doubt doubt(ReportedFigure one, Doubt.Kind kind, String... beside) {
		List<String> figures = new ArrayList<>(List.of(one.figure()));
		figures.addAll(List.of(beside));
		return new Doubt(one.indicator(), kind, List.copyOf(figures));
	}

}
