package vn.thidua.plan;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.Outlook.Forecast;
import vn.thidua.plan.Outlook.Need;
import vn.thidua.plan.Outlook.NoForecast;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;

import static org.assertj.core.api.Assertions.assertThat;

class OutlookTests {

	@ParameterizedTest
	@CsvSource({ "2023-M09, 749.99, 999.99, false, 83.34", "2023-M09, 750, 1000, true, 83.33",
			"2023-M09, 750.01, 1000.01, true, 83.33", "2023-H1, 499, 998, false, 83.5",
			"2023-H1, 500, 1000, true, 83.33", "2023-H1, 501, 1002, true, 83.17", "2023-Q1, 250, 1000, true, 83.33",
			"2023-Q3, 0, 0, false, 333.33", "2023-M01, 1, 12, false, 90.82" })
	void leastIsForecastFromTheMonthsPassed(String period, String actual, String atEnd, boolean meets,
			String perMonth) {
		Forecast forecast = forecast(atLeast("1000"), period, actual);
		assertThat(forecast.atEnd().plain()).isEqualTo(atEnd);
		assertThat(forecast.meets()).isEqualTo(meets);
		assertThat(forecast.need()).isEqualTo(Need.AT_LEAST_PER_MONTH);
		assertThat(plain(forecast.perMonth())).isEqualTo(perMonth);
	}

	@ParameterizedTest
	@CsvSource({ "2023-M09, 74.99, 99.99, true, 8.34", "2023-M09, 75, 100, true, 8.33",
			"2023-M09, 75.01, 100.01, false, 8.33", "2023-H1, 0, 0, true, 16.67", "2023-H1, 100, 200, false, 0" })
	void mostIsForecastFromTheMonthsPassedAndLeavesRoom(String period, String actual, String atEnd, boolean meets,
			String perMonth) {
		Forecast forecast = forecast(atMost("100"), period, actual);
		assertThat(forecast.atEnd().plain()).isEqualTo(atEnd);
		assertThat(forecast.meets()).isEqualTo(meets);
		assertThat(forecast.need()).isEqualTo(Need.AT_MOST_PER_MONTH);
		assertThat(plain(forecast.perMonth())).isEqualTo(perMonth);
	}

	/** Of people and visits there is no fraction, and the verdict is not belied. */
	@ParameterizedTest
	@CsvSource({ "1000, false, 749, 999, false, 84", "1000, false, 750, 1000, true, 84",
			"1000, false, 751, 1001, true, 83", "1001, true, 750, 1000, false, 83", "107, false, 80, 106, false, 9",
			"1000, true, 750, 1000, false, 83" })
	void wholeThingsAreForecastWhole(String target, boolean strict, String actual, String atEnd, boolean meets,
			String perMonth) {
		Forecast forecast = Outlook
			.of(Goal.of(Direction.AT_LEAST, strict, Figure.of(target)), Measure.of("lượt"), true, period("2023"),
					period("2023-M09"), Figure.of(actual))
			.orElseThrow()
			.forecast();
		assertThat(forecast).extracting(Forecast::atEnd, Forecast::meets, Forecast::perMonth)
			.containsExactly(Figure.of(atEnd), meets, Figure.of(perMonth));
	}

	@Test
	void ofTheMostAllowedNoMoreIsLeftThanWhole() {
		Forecast forecast = Outlook
			.of(atMost("100"), Measure.of("ca"), true, period("2023"), period("2023-M09"), Figure.of(70))
			.orElseThrow()
			.forecast();
		assertThat(forecast.atEnd()).isEqualTo(Figure.of(93));
		assertThat(forecast.perMonth()).isEqualTo(Figure.of(10));
		assertThat(Outlook
			.of(atMost("100"), Measure.of("nghìn ca"), true, period("2023"), period("2023-M09"), Figure.of("70.5"))
			.orElseThrow()
			.forecast()
			.atEnd()).isEqualTo(Figure.of(94));
	}

	@Test
	void forecastJustShortOfTheTargetNeverShowsTheTarget() {
		Forecast forecast = forecast(atLeast("1000"), "2023-M09", "749.9999");
		assertThat(forecast.atEnd().plain()).isEqualTo("999.9999");
		assertThat(forecast.meets()).isFalse();
	}

	@Test
	void forecastThatIsNoDecimalIsDecidedExactly() {
		assertThat(forecast(atLeast("133.33"), "2023-M09", "100").meets()).isTrue();
		assertThat(forecast(atLeast("133.34"), "2023-M09", "100").meets()).isFalse();
		Forecast third = forecast(atLeast("133.3333"), "2023-M09", "100");
		assertThat(third.meets()).isTrue();
		assertThat(third.atEnd().plain()).isEqualTo("133.33");
	}

	@Test
	void strictBoundAsksForMoreThanTheTarget() {
		Goal above = Goal.of(Direction.AT_LEAST, true, Figure.of(1000));
		assertThat(forecast(above, "2023-M09", "750").meets()).isFalse();
		assertThat(forecast(above, "2023-M09", "750.01").meets()).isTrue();
		Goal below = Goal.of(Direction.AT_MOST, true, Figure.of(100));
		assertThat(forecast(below, "2023-M09", "75").meets()).isFalse();
		assertThat(forecast(below, "2023-M09", "74.99").meets()).isTrue();
	}

	@Test
	void whatIsReachedNeedsNothingMore() {
		assertThat(forecast(atLeast("1000"), "2023-M09", "1000").need()).isEqualTo(Need.REACHED);
		assertThat(forecast(atLeast("1000"), "2023-M09", "1000").perMonth()).isNull();
		assertThat(forecast(atLeast("1000"), "2023-M09", "1000.01").remaining().plain()).isEqualTo("-0.01");
		Forecast strict = forecast(Goal.of(Direction.AT_LEAST, true, Figure.of(1000)), "2023-M09", "1000");
		assertThat(strict.need()).isEqualTo(Need.AT_LEAST_PER_MONTH);
		assertThat(plain(strict.perMonth())).isEqualTo("0");
	}

	@Test
	void whatIsUsedUpLeavesNoRoom() {
		assertThat(forecast(atMost("100"), "2023-M09", "100.01").need()).isEqualTo(Need.USED_UP);
		assertThat(forecast(atMost("100"), "2023-M09", "100.01").perMonth()).isNull();
		Forecast strict = forecast(Goal.of(Direction.AT_MOST, true, Figure.of(100)), "2023-M09", "100");
		assertThat(strict.need()).isEqualTo(Need.USED_UP);
	}

	@Test
	void targetOfNoughtHasNoPaceAndIsForecastAllTheSame() {
		Outlook none = outlook(atMost("0"), true, "2023", "2023-M09", "0").orElseThrow();
		assertThat(none.pace()).isNull();
		assertThat(none.forecast())
			.isEqualTo(new Forecast(Figure.ZERO, true, Figure.ZERO, Need.AT_MOST_PER_MONTH, Figure.ZERO));
		Forecast one = forecast(atMost("0"), "2023-M09", "1");
		assertThat(one.meets()).isFalse();
		assertThat(one.atEnd().plain()).isEqualTo("1.33");
		assertThat(one.need()).isEqualTo(Need.USED_UP);
		assertThat(forecast(atLeast("0"), "2023-M09", "0").need()).isEqualTo(Need.REACHED);
	}

	@Test
	void lastMonthLeftNeedsAllThatRemains() {
		Outlook outlook = outlook(atLeast("1000"), true, "2023", "2023-M11", "900").orElseThrow();
		assertThat(outlook.monthsPassed()).isEqualTo(11);
		assertThat(outlook.monthsLeft()).isEqualTo(1);
		assertThat(forecast(atLeast("1000"), "2023-M11", "900").perMonth()).isEqualTo(Figure.of(100));
	}

	@ParameterizedTest
	@CsvSource({ "2023, 2023", "2023, 2023-M12", "2023, 2023-Q4", "2023, 2023-H2", "2023-H1, 2023-Q2", "2023-H1, 2023",
			"2024, 2023", "2023-H2, 2023-H1", "2023, 2024-Q1" })
	void horizonThatIsOverOrHasNotBegunHasNoOutlook(String horizon, String period) {
		assertThat(outlook(atLeast("1000"), true, horizon, period, "10")).isEmpty();
	}

	@Test
	void horizonShorterThanTheYearIsForecastAtItsOwnEnd() {
		Outlook outlook = outlook(atLeast("60"), true, "2023-H1", "2023-M04", "30").orElseThrow();
		assertThat(outlook.monthsLeft()).isEqualTo(2);
		assertThat(outlook.forecast())
			.isEqualTo(new Forecast(Figure.of(45), false, Figure.of(30), Need.AT_LEAST_PER_MONTH, Figure.of(15)));
	}

	@Test
	void quarterOfACumulativeIndicatorCountsFromTheStartOfTheYear() {
		assertThat(outlook(atLeast("1000"), true, "2023", "2023-Q3", "700"))
			.isEqualTo(outlook(atLeast("1000"), true, "2023", "2023-M09", "700"));
	}

	@ParameterizedTest
	@CsvSource({ "700, -5", "750, 0", "800, 5", "0, -75" })
	void paceIsCompletionLessTheShareOfTheYearPassed(String actual, String pace) {
		assertThat(plain(outlook(atLeast("1000"), true, "2023", "2023-M09", actual).orElseThrow().pace()))
			.isEqualTo(pace);
	}

	@Test
	void whatDoesNotAccumulateOrIsNoBoundHasNoForecastAndSaysWhy() {
		Goal range = Goal.between(Figure.of(100), Figure.of(110));
		Goal exactly = Goal.of(Direction.EXACTLY, false, Figure.of(100));
		assertThat(why(atLeast("95"), false)).isEqualTo(NoForecast.NOT_CUMULATIVE);
		assertThat(why(range, true)).isEqualTo(NoForecast.RANGE);
		assertThat(why(exactly, true)).isEqualTo(NoForecast.EXACTLY);
		assertThat(why(range, false)).isEqualTo(NoForecast.NOT_CUMULATIVE);
		assertThat(outlook(atLeast("95"), false, "2023", "2023-M09", "90").orElseThrow().pace()).isNull();
		assertThat(plain(outlook(exactly, true, "2023", "2023-M09", "90").orElseThrow().pace())).isEqualTo("15");
	}

	private static @Nullable NoForecast why(Goal goal, boolean cumulative) {
		Outlook outlook = outlook(goal, cumulative, "2023", "2023-M09", "90").orElseThrow();
		assertThat(outlook.forecast()).isNull();
		return outlook.none();
	}

	private static Forecast forecast(Goal goal, String period, String actual) {
		Outlook outlook = outlook(goal, true, "2023", period, actual).orElseThrow();
		assertThat(outlook.none()).isNull();
		Forecast forecast = outlook.forecast();
		assertThat(forecast).isNotNull();
		return forecast;
	}

	private static Optional<Outlook> outlook(Goal goal, boolean cumulative, String horizon, String period,
			String actual) {
		Indicator indicator = new Indicator("rac", "Rác thải", "tấn", Direction.AT_LEAST, Excess.PERCENT, cumulative,
				"");
		return Outlook.of(goal, indicator, Period.parse(horizon).orElseThrow(), Period.parse(period).orElseThrow(),
				Figure.of(actual));
	}

	private static Period period(String code) {
		return Period.parse(code).orElseThrow();
	}

	private static Goal atLeast(String figure) {
		return Goal.of(Direction.AT_LEAST, false, Figure.of(figure));
	}

	private static Goal atMost(String figure) {
		return Goal.of(Direction.AT_MOST, false, Figure.of(figure));
	}

	private static @Nullable String plain(@Nullable Figure figure) {
		return (figure == null) ? null : figure.plain();
	}

}
