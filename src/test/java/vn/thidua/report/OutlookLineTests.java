package vn.thidua.report;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.Outlook;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Period;

import static org.assertj.core.api.Assertions.assertThat;

class OutlookLineTests {

	@Test
	void previousFigureIsTheFigureLessTheChange() {
		OutlookLine line = outlook("at_least", "1000", "700", "in_progress", "-20.5").orElseThrow();
		assertThat(line.previous()).isEqualTo(Figure.of("720.5"));
		assertThat(line.passedPercent()).isEqualTo(75);
		assertThat(outlook("at_least", "1000", "700", "in_progress", "").orElseThrow().previous()).isNull();
	}

	@Test
	void strictBoundIsKept() {
		assertThat(outlook("at_most", "<100", "100", "in_progress", "").orElseThrow().strict()).isTrue();
		assertThat(outlook("at_most", "100", "101", "in_progress", "").orElseThrow().strict()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "at_least, 1000, 999, in_progress, AT_LEAST_PER_MONTH",
			"at_most, 100, 80, exceeded, AT_MOST_PER_MONTH", "at_most, 100, 100, met, AT_MOST_PER_MONTH",
			"at_most, 100, 101, in_progress, USED_UP" })
	void openTargetsAndKeptLimitsHaveAnOutlook(String direction, String target, String actual, String status,
			Outlook.Need need) {
		Outlook.Forecast forecast = outlook(direction, target, actual, status, "").orElseThrow().outlook().forecast();
		assertThat(forecast).isNotNull();
		assertThat(forecast.need()).isEqualTo(need);
	}

	@ParameterizedTest
	@CsvSource({ "at_least, 1000, 1000, met", "at_least, 1000, '', no_data", "between, 1-2, 1, met",
			"at_least, 1000, '', not_applicable" })
	void whatIsReachedOrHasNoFigureHasNone(String direction, String target, String actual, String status) {
		assertThat(outlook(direction, target, actual, status, "")).isEmpty();
	}

	private static Optional<OutlookLine> outlook(String direction, String target, String actual, String status,
			String change) {
		OutcomeLine line = new OutcomeLine("DV-01", "Bệnh viện", "CT-1", "Khám bệnh", "lượt", "", target, direction,
				actual, status, "", "", "%", change, "", "", "", "", "", true, "", "", null, "", "");
		return OutlookLine.of(line, Period.parse("2023-M09").orElseThrow(), Period.parse("2023").orElseThrow(), true);
	}

}
