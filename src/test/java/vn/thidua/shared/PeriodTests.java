package vn.thidua.shared;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@ParameterizedTest
	@CsvSource({ "2023, 2023-01, 2023-12, 12", "2023-H1, 2023-01, 2023-06, 6", "2023-H2, 2023-07, 2023-12, 6",
			"2023-Q1, 2023-01, 2023-03, 3", "2023-Q3, 2023-07, 2023-09, 3", "2023-Q4, 2023-10, 2023-12, 3",
			"2023-M01, 2023-01, 2023-01, 1", "2023-M09, 2023-01, 2023-09, 9", "2023-M12, 2023-01, 2023-12, 12" })
	void codeTellsTheMonths(String code, String first, String last, int months) {
		Period period = Period.parse(code).orElseThrow();
		assertThat(period.first()).hasToString(first);
		assertThat(period.last()).hasToString(last);
		assertThat(period.months()).isEqualTo(months);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "23", "20233", "2023-H3", "2023-H0", "2023-Q0", "2023-Q5", "2023-M00", "2023-M13",
			"2023-M9", "2023-h1", "2023 H1", "H1-2023", "2023-12-31", "3023", "0999", "năm 2023" })
	void otherTextIsNoPeriod(String text) {
		assertThat(Period.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2021-2025, 2021-01, 2025-12, 60", "2021 – 2023, 2021-01, 2023-12, 36", "2023, 2023-01, 2023-12, 12",
			"2023-Q3, 2023-07, 2023-09, 3" })
	void termIsWrittenByItsYears(String code, String first, String last, int months) {
		Period period = Period.parseAny(code).orElseThrow();
		assertThat(period.first()).hasToString(first);
		assertThat(period.last()).hasToString(last);
		assertThat(period.months()).isEqualTo(months);
		assertThat(Period.parseAny(period.code())).contains(period);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-2021", "2021-2021", "2021-25", "2021-", "2021-2025-2030", "2021/2025", "2023-13" })
	void otherTextIsNoTerm(String text) {
		assertThat(Period.parseAny(text)).isEmpty();
		assertThat(Period.parse("2021-2025")).isEmpty();
	}

	@Test
	void lastDayIsThatOfTheLastMonth() {
		assertThat(Period.parse("2024-M02").orElseThrow().lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
		assertThat(Period.parse("2023-H1").orElseThrow().lastDay()).isEqualTo(LocalDate.of(2023, 6, 30));
	}

	@ParameterizedTest
	@CsvSource({ "2023, 2023-M09, true", "2023, 2023-H2, false", "2023-H1, 2023-H1, false", "2023-H1, 2023-M06, false",
			"2023-H1, 2023, false", "2023, 2024-Q1, false", "2024-Q1, 2023, true", "2023-Q4, 2023-Q3, true" })
	void outlastsWhatEndsEarlier(String one, String other, boolean outlasts) {
		assertThat(Period.parse(one).orElseThrow().outlasts(Period.parse(other).orElseThrow())).isEqualTo(outlasts);
	}

	@ParameterizedTest
	@CsvSource({ "2023, 2023-M09, 9", "2023, 2023-H1, 6", "2023, 2023, 12", "2023, 2024, 12", "2024, 2023, 0",
			"2023-H2, 2023-Q3, 3", "2023-H2, 2023-H1, 0", "2023-Q4, 2023-M11, 2" })
	void countsItsMonthsThatHavePassed(String horizon, String period, int passed) {
		assertThat(Period.parse(horizon).orElseThrow().monthsPassedAtEndOf(Period.parse(period).orElseThrow()))
			.isEqualTo(passed);
	}

}
