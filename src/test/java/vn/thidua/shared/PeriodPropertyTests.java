package vn.thidua.shared;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodPropertyTests {

	@Provide
	Arbitrary<String> codes() {
		Arbitrary<String> parts = Arbitraries.oneOf(Arbitraries.of("", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4"),
				Arbitraries.integers().between(1, 12).map((month) -> "-M%02d".formatted(month)));
		return Combinators.combine(Arbitraries.integers().between(1000, 2999), parts).as((year, part) -> year + part);
	}

	@Property
	void codeThatIsPrintedIsTheCodeThatWasRead(@ForAll("codes") String code) {
		assertThat(Period.parse(" " + code + " ")).hasValueSatisfying((period) -> {
			assertThat(period).hasToString(code);
			assertThat(Period.parse(period.toString())).contains(period);
		});
	}

	@Property
	void periodLiesInItsYear(@ForAll("codes") String code) {
		Period period = Period.parse(code).orElseThrow();
		assertThat(period.year()).isEqualTo(Integer.parseInt(code.substring(0, 4)));
		assertThat(period.last().getYear()).isEqualTo(period.year());
		assertThat(period.months()).isBetween(1, 12);
		assertThat(period.lastDay().plusDays(1).getDayOfMonth()).isEqualTo(1);
	}

	@Property
	void ofTwoPeriodsAtMostOneOutlastsTheOther(@ForAll("codes") String one, @ForAll("codes") String other) {
		Period first = Period.parse(one).orElseThrow();
		Period second = Period.parse(other).orElseThrow();
		assertThat(first.outlasts(second) && second.outlasts(first)).isFalse();
		assertThat(first.outlasts(second)).isEqualTo(first.lastDay().isAfter(second.lastDay()));
		assertThat(first.monthsPassedAtEndOf(second)).isBetween(0, first.months());
		assertThat(first.monthsPassedAtEndOf(second) < first.months()).isEqualTo(first.outlasts(second));
	}

	@Property
	void anyTextIsReadOrNot(@ForAll String text) {
		Period.parse(text).ifPresent((period) -> assertThat(period).hasToString(text.strip()));
	}

}
