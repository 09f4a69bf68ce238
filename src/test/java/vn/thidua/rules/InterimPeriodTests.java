package vn.thidua.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.assessment.Assessment;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.OutputFile;
import vn.thidua.dossier.DossierReader;
import vn.thidua.shared.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts of a year against the targets of the year. */
class InterimPeriodTests {

	/** Of a target of at least 1,000 visits in the year. */
	@ParameterizedTest
	@CsvSource({ "2023-Q1, 240, in_progress, -1", "2023-Q1, 250, in_progress, 0", "2023-Q1, 260, in_progress, 1",
			"2023-Q2, 490, in_progress, -1", "2023-H1, 490, in_progress, -1", "2023-M06, 490, in_progress, -1",
			"2023-Q3, 760, in_progress, 1", "2023-M09, 760, in_progress, 1", "2023-M09, 0, in_progress, -75",
			"2023-M11, 999.99, in_progress, 8.33", "2023-Q1, 1000, met, ''", "2023-H1, 1001, exceeded, ''",
			"2023-Q4, 999.99, not_met, ''", "2023-Q4, 1000, met, ''", "2023-Q4, 1000.01, exceeded, ''",
			"2023-H2, 999.99, not_met, ''", "2023-M12, 999.99, not_met, ''", "2023, 999.99, not_met, ''",
			"2023-H1, '', no_data, ''", "2023-Q4, '', no_data, ''" })
	void leastOfTheYearIsOpenUntilTheYearEnds(String period, String actual, String status, String pace) {
		assertOutcome(assess(period, "tấn,at_least", "1000", actual), status, pace);
	}

	/** Of a target of at most 100 cases in the year. */
	@ParameterizedTest
	@CsvSource({ "2023-Q1, 101, in_progress, 74", "2023-H1, 99, exceeded, ''", "2023-M09, 100, met, ''",
			"2023-M09, 110, in_progress, 15", "2023-Q4, 100, met, ''", "2023-Q4, 101, not_met, ''" })
	void mostOfTheYearIsOpenWhereItIsPassedBeforeTheYearEnds(String period, String actual, String status, String pace) {
		assertOutcome(assess(period, "vụ,at_most", "100", actual), status, pace);
	}

	/** Of a target of at least 95% in the year, which does not add up by month. */
	@ParameterizedTest
	@CsvSource({ "2023-Q1, 94.99, in_progress", "2023-H1, 94.99, in_progress", "2023-M09, 94.99, in_progress",
			"2023-Q3, 95, met", "2023-M09, 95.01, exceeded", "2023-Q4, 94.99, not_met" })
	void shareHasNoPace(String period, String actual, String status) {
		assertOutcome(assess(period, "%,at_least", "95", actual), status, "");
	}

	@ParameterizedTest
	@CsvSource({ "2023-M09, 102, in_progress", "2023-M09, 103, met", "2023-M09, 107.01, in_progress",
			"2023-Q4, 107.01, not_met", "2023-Q4, 107, met" })
	void rangeIsOpenUntilTheYearEndsAndHasNoPace(String period, String actual, String status) {
		assertOutcome(assess(period, "tấn,between", "103-107", actual), status, "");
	}

	@Test
	void unitWithAnOpenTargetHasNotMetAll() {
		List<String> row = assess("2023-M09", "tấn,at_least", "1000", "900").lines(OutputFile.UNIT_SUMMARY).get(0);
		assertThat(row).containsExactly("A", "1", "0", "0", "0", "1", "0", "no", "");
	}

	private static void assertOutcome(Assessment assessment, String status, String pace) {
		List<String> columns = OutputFile.OUTCOMES.columns();
		assertThat(assessment.lines(OutputFile.OUTCOMES)).singleElement().satisfies((row) -> {
			assertThat(row.get(columns.indexOf("status"))).isEqualTo(status);
			assertThat(row.get(columns.indexOf("pace_pct"))).isEqualTo(pace);
		});
	}

	private static String sinceJanuary(String period) {
		return "2023-M%02d".formatted(Period.parse(period).orElseThrow().last().getMonthValue());
	}

	private static Assessment assess(String period, String kind, String target, String actual) {
		Map<String, String> files = new HashMap<>();
		files.put("dossier.yaml", "period: " + period + "\nnumbers: plain\n");
		files.put("units.csv", "unit,name\nA,Xã A\n");
		files.put("indicators.csv", "indicator,name,measure,direction\nI,Chỉ tiêu," + kind + "\n");
		files.put("targets.csv", "unit,indicator,target,horizon\nA,I," + target + ",2023\n");
		files.put("results.csv", "unit,indicator,actual,period\nA,I," + actual + "," + sinceJanuary(period) + "\n");
		return Assessor.assess(Objects.requireNonNull(DossierReader.read(files).dossier()), ShippedPacks.RELEASE);
	}

}
