package vn.thidua.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.OutputFile;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.DossierReading;

import static org.assertj.core.api.Assertions.assertThat;

/** Each target is judged by the figure of its own horizon. */
class FiguresOfHorizonsTests {

	private static final String PLACED = "%s %s";

	/**
	 * Targets of 1,000 for some horizons, each assigned by another authority; what is
	 * reported, by period ({@code .} for none); the figure and the status of each.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2023-M09 | 2023                 | .=900                          | 900 in_progress
			2023-M09 | 2023                 | 2023-M09=900                   | 900 in_progress
			2023-M09 | 2023                 | 2023=900                       | 900 in_progress
			2023-M09 | 2023                 | 2023-Q3=900                    | no_data
			2023-M09 | 2023-Q3              | .=900                          | no_data
			2023-M09 | 2023-Q3              | 2023-Q3=300                    | 300 not_met
			2023-M09 | 2023-Q3              | 2023-Q3=300 .=900              | 300 not_met
			2023-M09 | 2023 2023-Q3         | 2023-Q3=300 .=900              | 900 in_progress, 300 not_met
			2023-M09 | 2023 2023-Q3         | .=900                          | 900 in_progress, no_data
			2023-M09 | 2023 2023-Q3         | 2023-Q3=300                    | no_data, 300 not_met
			2023-M09 | 2023 2023-Q3         | 2023-M09=900 2023-Q3=300       | 900 in_progress, 300 not_met
			2023-M09 | 2023 2023-Q3         | -                              | no_data, no_data
			2023-M09 | 2023-H1              | 2023-H1=500 .=900              | 500 not_met
			2023-M09 | 2023-H1              | 2023-M06=500                   | 500 not_met
			2023-M09 | 2023-H1              | .=900                          | no_data
			2023-M09 | 2023-H2              | .=900                          | no_data
			2023-M09 | 2023-H2              | 2023-Q3=300 .=900              | 300 in_progress
			2023-M09 | 2023-H2              | 2023-H2=300                    | 300 in_progress
			2023-M09 | 2023-Q1              | 2023-M03=300                   | 300 not_met
			2023-M09 | 2023-Q4              | .=900                          | 900 in_progress
			2023-M09 | 2023-Q4              | 2023-Q3=300                    | no_data
			2023-M09 | 2024                 | .=1000                         | 1000 met
			2023-M09 | 2024                 | 2023-M09=900                   | 900 in_progress
			2023-M09 | 2022                 | .=900                          | no_data
			2023-M09 | 2022                 | 2022=950                       | 950 not_met
			2023-M09 | ''                   | .=900                          | 900 not_met
			2023-M09 | 2021-2025            | .=900                          | 900 in_progress
			2023-M09 | 2021-2025            | 2021-2023=900                  | 900 in_progress
			2023-M09 | 2021-2025            | 2021-2025=900                  | 900 in_progress
			2023-M09 | 2021-2025            | 2023-M09=90                    | no_data
			2023-M09 | 2021-2025            | 2021-2023=900 .=90             | 900 in_progress
			2023-M09 | 2021-2025 2023       | 2021-2023=900 .=90             | 900 in_progress, 90 in_progress
			2023-M09 | 2021-2025 2023       | .=90                           | no_data, 90 in_progress
			2023-M09 | 2021-2025 2023-Q3    | .=900                          | 900 in_progress, no_data
			2023-M09 | 2021-2025 2022-2027  | .=900                          | no_data, no_data
			2023-M09 | 2021-2025 2021-2030  | .=900                          | 900 in_progress, 900 in_progress
			2023-M09 | 2021-2025 2022-2027  | .=900 2022-2027=90             | 900 in_progress, 90 in_progress
			2023-M09 | 2024-2028            | .=900                          | 900 in_progress
			2023-M09 | 2016-2020            | .=900                          | no_data
			2023-M09 | 2016-2020            | 2016-2020=900                  | 900 not_met
			2025     | 2021-2025            | .=999                          | 999 not_met
			2025     | 2021-2025            | 2021-2025=1001                 | 1001 exceeded
			2024     | 2021-2025            | 2021-2023=900                  | no_data
			2023     | 2021-2025            | 2021-2023=900                  | 900 in_progress
			2023-Q3  | 2023                 | .=300                          | no_data
			2023-Q3  | 2023                 | 2023-M09=900                   | 900 in_progress
			2023-Q3  | 2023-Q3              | .=300                          | 300 not_met
			2023-Q3  | 2023 2023-Q3         | .=300                          | no_data, 300 not_met
			2023-Q3  | 2023 2023-Q3         | .=300 2023-M09=900             | 900 in_progress, 300 not_met
			2023-Q1  | 2023                 | .=300                          | 300 in_progress
			2023     | 2023-Q1 2023-Q4 2023 | .=999 2023-Q1=200 2023-Q4=400  | 200 not_met, 400 not_met, 999 not_met
			2023-M09 | 2023                 | 2023-Q4=300                    | no_data
			""")
	void ofWhatGrowsWithTheMonths(String period, String horizons, String reported, String judged) {
		assertThat(judged(period, "yes", horizons, reported)).isEqualTo(judged);
	}

	/** The same of what does not grow: the latest within the horizon. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2023-M09 | 2023      | .=900                            | 900 in_progress
			2023-M09 | 2023      | 2023-Q1=700 2023-Q2=800          | 800 in_progress
			2023-M09 | 2023      | 2023-Q2=800 .=900 2023-Q1=700    | 900 in_progress
			2023-M09 | 2023      | 2023-Q3=800 2023-M09=900         | 900 in_progress
			2023-M09 | 2023-Q3   | 2023-Q3=800 2023-M09=900         | 800 not_met
			2023-M09 | 2023-Q3   | .=900                            | 900 not_met
			2023-M09 | 2023-H1   | .=900                            | no_data
			2023-M09 | 2023-H1   | .=900 2023-Q1=700                | 700 not_met
			2023-M09 | 2023-H1   | .=900 2023-Q1=700 2023-M06=800   | 800 not_met
			2023-M09 | 2021-2025 | .=900 2022=700                   | 900 in_progress
			2023-M09 | 2021-2025 | 2022=700 2021=600 2020=2000      | 700 in_progress
			2023-M09 | 2022      | .=900                            | no_data
			2023-M09 | 2024      | .=900                            | 900 in_progress
			2023-M09 | 2023-Q4   | .=900 2023-Q4=1000               | 900 in_progress
			2023-M09 | 2023      | 2023-Q2=800 .=                   | 800 in_progress
			2023-Q3  | 2023      | .=900                            | 900 in_progress
			""")
	void ofALevel(String period, String horizons, String reported, String judged) {
		assertThat(judged(period, "no", horizons, reported)).isEqualTo(judged);
	}

	@Test
	void figureOfATermHasItsPace() {
		Map<String, String> files = files("2024-M09", "yes", "2021-2025", ".=320");
		files.put("targets.csv", "unit,indicator,target,horizon\nA,I,411,2021-2025\n");
		assertThat(outcomes(files)).singleElement().satisfies((row) -> {
			assertThat(row).containsEntry("status", "in_progress")
				.containsEntry("completion_pct", "77.86")
				.containsEntry("pace_pct", "2.86");
			assertThat(row.get("reason")).endsWith("chưa hết hạn (kỳ 2021-2025, số liệu tính từ 01/2021)");
		});
	}

	@Test
	void reasonNamesTheMonthsThatLackAFigure() {
		assertThat(outcomes(files("2023-M09", "yes", "2023-Q3", ".=900"))).singleElement()
			.satisfies((row) -> assertThat(row.get("reason"))
				.isEqualTo("I: chưa có số liệu từ 07/2023 đến 09/2023 (chỉ có của kỳ 2023-M09), mục tiêu 1.000 lượt"));
		assertThat(outcomes(files("2023-M09", "yes", "2023-Q3", "-"))).singleElement()
			.satisfies((row) -> assertThat(row.get("reason")).isEqualTo("I: chưa có số liệu, mục tiêu 1.000 lượt"));
	}

	@ParameterizedTest
	@CsvSource({ "2023-Q3, ., not_applicable", "2023-Q3, 2023-M09, not_applicable", "2023-Q3, 2023-Q1, no_data",
			"2021-2025, ., not_applicable" })
	void whatDoesNotApplyToThePeriodAppliesToNoPart(String horizon, String period, String status) {
		Map<String, String> files = files("2023-M09", "yes", horizon, "-");
		files.put("results.csv",
				"unit,indicator,period,applicable,note\nA,I," + period.replace(".", "") + ",no,Không có giường bệnh\n");
		assertThat(outcomes(files)).singleElement().satisfies((row) -> assertThat(row).containsEntry("status", status));
	}

	@ParameterizedTest
	@ValueSource(strings = { "yes", "no" })
	void publishedComparisonIsSeenWhereThereIsNoVerdict(String cumulative) {
		Map<String, String> files = files("2023", cumulative, "", "-");
		files.put("results.csv", "unit,indicator,attested_change\nA,I,down\n");
		assertThat(outcomes(files)).singleElement().satisfies((row) -> {
			assertThat(row).containsEntry("status", "no_data").containsEntry("trend", "worse");
			assertThat(row.get("reason")).contains("giảm, xấu hơn (theo văn bản công bố");
		});
	}

	@Test
	void attestedVerdictIsThatOfItsMonths() {
		Map<String, String> files = files("2023-M09", "yes", "2023 2023-Q3", "-");
		files.put("results.csv", "unit,indicator,period,attested\nA,I,2023-Q3,exceeded\n");
		assertThat(outcomes(files)).extracting((row) -> row.get("status")).containsExactly("no_data", "exceeded");
	}

	@ParameterizedTest
	@ValueSource(strings = { ". .", ". 2023-M09", "2023-M09 2023", "2023-Q3 2023-Q3", "2023-H1 2023-M06" })
	void sameMonthsAreReportedOnce(String periods) {
		String reported = periods.replace(" ", "=1 ") + "=2";
		assertThat(problems(files("2023-M09", "yes", "2023", reported))).containsExactly("results.csv:3:1 row.twice");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-Q5", "Q3", "2025-2021", "2021-2021", "quý 3", "2021-25" })
	void otherTextIsNoPeriodOfAFigure(String period) {
		assertThat(problems(files("2023-M09", "yes", "2023", period.replace(' ', '_') + "=1")))
			.containsExactly("results.csv:2:3 cell.period");
	}

	private static List<String> problems(Map<String, String> files) {
		return DossierReader.read(files)
			.errors()
			.stream()
			.map((one) -> PLACED.formatted(one.place(), one.code()))
			.toList();
	}

	private static String judged(String period, String cumulative, String horizons, String reported) {
		return outcomes(files(period, cumulative, horizons, reported)).stream()
			.map((row) -> (row.get("actual") + " " + row.get("status")).strip())
			.collect(Collectors.joining(", "));
	}

	private static Map<String, String> files(String period, String cumulative, String horizons, String reported) {
		Map<String, String> files = new HashMap<>();
		files.put("dossier.yaml", "period: " + period + "\nnumbers: plain\n");
		files.put("units.csv", "unit,name\nA,Xã A\n");
		files.put("indicators.csv",
				"indicator,name,measure,direction,cumulative\nI,I,lượt,at_least," + cumulative + "\n");
		StringBuilder targets = new StringBuilder("unit,indicator,authority,target,horizon\n");
		String[] each = horizons.split(" ", -1);
		for (int i = 0; i < each.length; i++) {
			targets.append("A,I,").append(i).append(",1000,").append(each[i]).append('\n');
		}
		files.put("targets.csv", targets.toString());
		StringBuilder results = new StringBuilder("unit,indicator,period,actual\n");
		for (String one : reported.equals("-") ? new String[0] : reported.split(" ")) {
			results.append("A,I,").append(one.replaceFirst("^\\.", "").replace('=', ',')).append('\n');
		}
		files.put("results.csv", results.toString());
		return files;
	}

	private static List<Map<String, String>> outcomes(Map<String, String> files) {
		DossierReading reading = DossierReader.read(files);
		assertThat(reading.errors()).isEmpty();
		List<String> columns = OutputFile.OUTCOMES.columns();
		return Assessor.assess(Objects.requireNonNull(reading.dossier()), ShippedPacks.RELEASE)
			.lines(OutputFile.OUTCOMES)
			.stream()
			.map((line) -> {
				Map<String, String> row = new HashMap<>();
				columns.forEach((column) -> row.put(column, line.get(columns.indexOf(column))));
				return row;
			})
			.toList();
	}

}
