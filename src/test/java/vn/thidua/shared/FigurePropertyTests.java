package vn.thidua.shared;

import java.math.BigDecimal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class FigurePropertyTests {

	@Provide
	Arbitrary<Figure> figures() {
		Arbitrary<BigDecimal> decimals = Combinators
			.combine(Arbitraries.longs().between(-10_000_000_000L, 10_000_000_000L),
					Arbitraries.integers().between(0, 6))
			.as(BigDecimal::valueOf);
		return decimals.map(Figure::new);
	}

	@Provide
	Arbitrary<Figure> limits() {
		return Arbitraries.longs()
			.between(-100_000, 100_000)
			.map((hundredths) -> new Figure(BigDecimal.valueOf(hundredths, 2)));
	}

	@Property
	void minusUndoesPlus(@ForAll("figures") Figure one, @ForAll("figures") Figure other) {
		assertThat(one.plus(other).minus(other).sameAs(one)).isTrue();
		assertThat(one.minus(other).sameAs(other.minus(one).negated())).isTrue();
	}

	@Property
	void comparisonsAgreeWithThoseOfDecimals(@ForAll("figures") Figure one, @ForAll("figures") Figure other) {
		int order = one.value().compareTo(other.value());
		assertThat(one.above(other)).isEqualTo(order > 0);
		assertThat(one.below(other)).isEqualTo(order < 0);
		assertThat(one.atLeast(other)).isEqualTo(order >= 0);
		assertThat(one.atMost(other)).isEqualTo(order <= 0);
		assertThat(one.sameAs(other)).isEqualTo(order == 0);
	}

	@Property
	void writtenPrecisionChangesNoComparison(@ForAll("figures") Figure one) {
		Figure longer = new Figure(one.value().setScale(one.value().scale() + 3));
		assertThat(one.sameAs(longer)).isTrue();
		assertThat(one).isNotEqualTo(longer);
		assertThat(one.brief()).isEqualTo(longer.brief());
	}

	@Property
	void quotientShowsTheLimitOnlyWhereItIsTheLimit(@ForAll("figures") Figure dividend,
			@ForAll("figures") Figure divisor, @ForAll("figures") Figure limit) {
		Assume.that(!divisor.zero());
		boolean onLimit = dividend.sameAs(divisor.times(limit));
		assertThat(dividend.dividedFor(divisor, limit).sameAs(limit)).isEqualTo(onLimit);
	}

	@Property
	void quotientOnTheLimitShowsTheLimit(@ForAll("figures") Figure divisor) {
		Assume.that(!divisor.zero());
		Figure limit = Figure.of(80);
		assertThat(divisor.times(limit).dividedFor(divisor, limit).sameAs(limit)).isTrue();
		assertThat(divisor.times(limit).plus(Figure.of("0.000001")).dividedFor(divisor, limit).sameAs(limit)).isFalse();
	}

	@Property
	void roundingForShowNeverCrossesALimitOfTwoPlaces(@ForAll("figures") Figure one, @ForAll("limits") Figure limit) {
		Figure shown = one.roundedBeside(limit);
		assertThat(shown.sameAs(limit)).isEqualTo(one.sameAs(limit));
		assertThat(shown.below(limit) && one.above(limit)).isFalse();
		assertThat(shown.above(limit) && one.below(limit)).isFalse();
	}

}
