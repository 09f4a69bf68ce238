package vn.thidua.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The reference gives what was computed by hand for targets and their ranking. */
class ReferenceEvaluatorTests {

	/**
	 * A bar separates the cells; the last five are status, completion, over, its unit and
	 * change or pace.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, nullValues = "none",
			textBlock = """
					vi    | người | at_least |         | 100            | 176          | at_least | exceeded | 176    | 76     | %
					vi    | %     | at_least | percent | 92%            | 91,996%      | at_least | not_met  | 99.996 | -0.004 | %
					vi    | %     | at_least |         | 92%            | 91,996%      | at_least | not_met  | 99.996 | -0.004 | points
					vi    | lượt  | at_least |         | 140.000        | 140.251      | at_least | exceeded | 100.18 | 0.18   | %
					plain | tấn   | at_least |         | 140000         | 140000.001   | at_least | exceeded | 100.000001 | 0.000001 | %
					vi    | lượt  | at_least |         | 4,4 triệu      | 4.400 nghìn  | at_least | met      | 100    | 0      | %
					vi    | lượt  | at_least |         | 191,212,000    | 191.212.000  | at_least | met      | 100    | 0      | %
					vi    | %     | at_least |         | 0,125          | 0.125%       | at_least | met      | 100    | 0      | points
					vi    | ‰     | at_most  |         | 13,41          | 13, 41%o     | at_most  | met      | 100    | 0      | points
					vi    | người | at_most  |         | <45            | 45           | at_most  | not_met  | 100    | 0      | %
					vi    | người | at_least |         | ≤ 113          | 113          | at_most  | met      | 100    | 0      | %
					vi    | %     | at_least |         | dưới 6%        | 5,5          | at_most  | exceeded | 108.33 | 0.5    | points
					vi    | %     | at_most  |         | trên 98%       | 98           | at_least | not_met  | 100    | 0      | points
					vi    | %     | at_most  |         | hơn 95%        | 95,01        | at_least | exceeded | 100.01 | 0.01   | points
					vi    | %     | at_most  |         | từ 85% trở lên | 85           | at_least | met      | 100    | 0      | points
					vi    | %     | at_least |         | không quá 3%   | 9            | at_most  | not_met  | 0      | -6     | points
					vi    | %     | at_most  |         | ít nhất 70%    | 71,00        | at_least | exceeded | 101.43 | 1      | points
					vi    | người | at_least |         | tối đa 15      | 12           | at_most  | exceeded | 120    | 20     | %
					vi    | %     | at_least |         | 103-107        | 107          | between  | met      | none   | 0      | points
					vi    | %     | at_least |         | 107 đến 103    | 107,5        | between  | not_met  | none   | -0.5   | points
					vi    | tấn   | at_least |         | 0,05 – 0,1     | 0,04         | between  | not_met  | none   | none   | %
					vi    | người | exactly  |         | 8              | 9            | exactly  | not_met  | 87.5   | -12.5  | %
					vi    | người | exactly  |         | 8              | 8,0          | exactly  | met      | 100    | 0      | %
					vi    | người | at_most  |         | 0              | 2            | at_most  | not_met  | none   | none   | %
					vi    | người | at_most  | points  | 0              | 2            | at_most  | not_met  | none   | -2     | points
					plain | người | at_least |         | -4             | -3           | at_least | exceeded | 125    | 25     | %
					plain | người | at_least |         | 3              | 1            | at_least | not_met  | 33.33  | -66.67 | %
					vi    | người | at_least |         | 5              | ...          | at_least | no_data  | none   | none   | none
					""")
	void judgesOneTarget(String numbers, String measure, String direction, String over, String target, String actual,
			String goal, String status, String completion, String excess, String overUnit) {
		Map<String, String> row = only("2023", numbers,
				Row.of("measure", measure, "direction", direction, "over", text(over)), Row.of("target", target),
				Row.of("actual", actual));
		assertThat(row).containsEntry("direction", goal)
			.containsEntry("status", status)
			.containsEntry("completion_pct", text(completion))
			.containsEntry("over", text(excess))
			.containsEntry("over_unit", text(overUnit))
			.containsEntry("pace_pct", "");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none", textBlock = """
			2023-H1, 2023,    40,  in_progress, -10
			2023-H1, 2023,    100, met,         none
			2023-H1, 2023-H1, 40,  not_met,     none
			2023-H1, 2023-H2, 40,  in_progress, 40
			2023,    2024,    99,  in_progress, 99
			2023-M09, 2023,   70,  in_progress, -5
			2023-Q1, 2023,    33,  in_progress, 8
			2023-M11, 2023,   0,   in_progress, -91.67
			""")
	void leavesTimeUntilTheHorizon(String period, String horizon, String actual, String status, String pace) {
		Map<String, String> row = only(period, "plain", Row.of("measure", "người", "direction", "at_least"),
				Row.of("target", "100", "horizon", horizon), Row.of("actual", actual, "previous", "12.34500"));
		assertThat(row).containsEntry("status", status).containsEntry("pace_pct", text(pace));
		assertThat(row.get("change")).isEqualTo(Ratio.parse(actual).minus(Ratio.parse("12.345")).exact());
	}

	/** What a figure of some months says of targets for others. */
	@ParameterizedTest
	@CsvSource(nullValues = "none", textBlock = """
			2023-M09, yes, 2023,      2023-M09,  in_progress
			2023-M09, yes, 2023,      2023,      in_progress
			2023-M09, yes, 2023,      2023-Q3,   no_data
			2023-M09, yes, 2023-Q3,   none,      no_data
			2023-M09, yes, 2023-Q3,   2023-Q3,   not_met
			2023-Q3,  yes, 2023,      none,      no_data
			2023-Q3,  yes, 2023,      2023-M09,  in_progress
			2023-H1,  yes, 2023-Q1,   none,      no_data
			2023-H1,  yes, 2023-Q1,   2023-M03,  not_met
			2023-H1,  no,  2023-Q1,   none,      no_data
			2023-H1,  no,  2023-Q2,   none,      not_met
			2023-H1,  no,  2023-H1,   2023-Q1,   not_met
			2024-M09, yes, 2021-2025, none,      in_progress
			2024-M09, yes, 2021-2025, 2021-2024, in_progress
			2024-M09, yes, 2021-2025, 2021-2023, no_data
			2024-M09, yes, 2025,      none,      in_progress
			2024-M09, yes, 2025,      2024-Q3,   no_data
			""")
	void judgesByTheFigureOfTheHorizon(String period, String cumulative, String horizon, String months, String status) {
		Map<String, String> row = only(period, "plain",
				Row.of("measure", "người", "direction", "at_least", "cumulative", cumulative),
				Row.of("target", "100", "horizon", horizon), Row.of("actual", "40", "period", text(months)));
		assertThat(row).containsEntry("status", status);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none", textBlock = """
			at_least, 9,    10, none, better
			at_least, 10,   10, up,   same
			at_least, 11,   10, none, worse
			at_least, none, 10, up,   better
			at_most,  9,    10, none, worse
			at_most,  none, 10, down, better
			at_most,  none, 10, same, same
			at_most,  none, 10, none, none
			exactly,  9,    10, up,   none
			at_least, 9,    -,  down, worse
			at_least, 9,    -,  none, none
			""")
	void tellsTheTrend(String direction, String previous, String actual, String attested, String trend) {
		Map<String, String> row = only("2023", "vi", Row.of("measure", "người", "direction", direction),
				Row.of("target", "10"),
				Row.of("actual", actual, "previous", text(previous), "attested_change", text(attested)));
		assertThat(row).containsEntry("trend", text(trend));
	}

	/**
	 * Units of two targets each; what each says of them decides, nothing said is no rank.
	 */
	@Test
	void ranksWhatIsToldBeforeWhatIsNot() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("dossier.yaml", "period: 2025\n");
		files.put("units.csv", "unit,name,block\nU1,a,K\nU2,b,K\nU3,c,K\nU4,d,K\nU5,e,K\nU6,f,K\nU7,g,K\n");
		files.put("indicators.csv",
				"indicator,name,measure,direction\nA,a,%,at_least\nB,b,người,at_least\nC,c,%,between\n");
		files.put("targets.csv", """
				unit,indicator,target
				U1,A,90
				U1,B,90
				U2,A,90
				U2,B,90
				U3,A,90
				U3,B,90
				U4,A,90
				U4,B,90
				U5,A,90
				U5,C,1-2
				U6,A,90
				U7,B,90
				""");
		files.put("results.csv", """
				unit,indicator,actual,attested,attested_over
				U1,A,95,,
				U2,A,95,,
				U2,B,45,,
				U3,A,0,,
				U3,B,0,,
				U4,A,,exceeded,7
				U4,B,,exceeded,7%
				U5,A,,exceeded,
				U5,C,"1,5",,
				U6,A,,,
				U7,B,,exceeded,
				""");
		assertThat(ReferenceEvaluator.assess(files).get("unit_summary.csv"))
			.extracting((row) -> row.get("unit") + " " + row.get("rank"))
			.containsExactly("U1 5", "U2 4", "U3 6", "U4 1", "U5 3", "U6 ", "U7 2");
	}

	@Test
	void hasNoPaceWhereFiguresDoNotAddUp() {
		Map<String, String> row = only("2023-H1", "plain", Row.of("measure", "%", "direction", "at_least"),
				Row.of("target", "> 40", "horizon", "2023"), Row.of("actual", "40"));
		assertThat(row).containsEntry("status", "in_progress").containsEntry("pace_pct", "");
	}

	@Test
	void takesAnAttestedVerdictOnlyWithoutFigure() {
		Map<String, String> indicator = Row.of("measure", "người", "direction", "at_least");
		Map<String, String> target = Row.of("target", "100", "horizon", "2024");
		assertThat(only("2023", "vi", indicator, target,
				Row.of("actual", "", "previous", "5", "attested", "not_met", "attested_over", "7,125%")))
			.containsEntry("status", "not_met")
			.containsEntry("over", "7.13")
			.containsEntry("completion_pct", "")
			.containsEntry("change", "");
		assertThat(only("2023", "vi", indicator, target, Row.of("actual", "101", "attested", "not_met")))
			.containsEntry("status", "exceeded")
			.containsEntry("over", "1");
	}

	@Test
	void judgesNothingThatDoesNotApplyAndCountsItNowhere() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("dossier.yaml", "period: 2023\nnumbers: plain\n");
		files.put("units.csv", "unit,name,block\nA,a,K\nB,b,K\nC,c,K\n");
		files.put("indicators.csv", "indicator,name,measure,direction\ni,i,người,at_least\nj,j,người,at_least\n");
		files.put("targets.csv", "unit,indicator,target\nA,i,10\nA,j,10\nB,i,10\nB,j,10\nC,i,10\n");
		files.put("results.csv", """
				unit,indicator,actual,previous,applicable,note
				A,i,10,,yes,
				A,j,,5,no,none here
				B,i,10,,,
				B,j,,,,
				C,i,,,no,none here
				""");
		Map<String, List<Map<String, String>>> output = ReferenceEvaluator.assess(files);
		assertThat(output.get("outcomes.csv")).extracting((row) -> row.get("unit") + row.get("status"))
			.containsExactly("Amet", "Anot_applicable", "Bmet", "Bno_data", "Cnot_applicable");
		assertThat(output.get("outcomes.csv").get(1)).containsEntry("change", "").containsEntry("completion_pct", "");
		assertThat(output.get("unit_summary.csv"))
			.extracting((row) -> row.get("unit") + row.get("targets") + row.get("rank") + row.get("all_met"))
			.containsExactly("A11yes", "B22no", "C0no");
	}

	@Test
	void ranksWithinTheBlock() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("dossier.yaml", "period: 2023\nnumbers: plain\n");
		files.put("units.csv", "unit,name,block\nE,e,\nD,d,K\nC,c,K\nB,b,K\nA,a,K\nF,f,K\n");
		files.put("indicators.csv", "indicator,name,measure,direction\ni,i,người,at_least\nj,j,người,between\n");
		files.put("targets.csv", "unit,indicator,target\nA,i,10\nB,i,10\nC,i,10\nD,j,1-2\nE,i,10\n");
		files.put("results.csv", "unit,indicator,actual\nA,i,12\nB,i,12\nC,i,9\nD,j,3\nE,i,10\n");
		List<Map<String, String>> rows = ReferenceEvaluator.assess(files).get("unit_summary.csv");
		assertThat(rows).extracting((row) -> row.get("unit") + row.get("rank") + row.get("all_met"))
			.containsExactly("A1yes", "B1yes", "C3no", "D4no", "Eyes", "Fno");
		assertThat(rows.get(5)).isEqualTo(Row.of("unit", "F", "targets", "0", "exceeded", "0", "met", "0", "not_met",
				"0", "in_progress", "0", "no_data", "0", "all_met", "no", "rank", ""));
	}

	private static Map<String, String> only(String period, String numbers, Map<String, String> indicator,
			Map<String, String> target, Map<String, String> result) {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("dossier.yaml", "period: \"" + period + "\"\nnumbers: " + numbers + "\n");
		files.put("units.csv", "unit,name\nA,Tỉnh A\n");
		put(files, "indicators.csv", indicator, "indicator", "i", "name", "Chỉ tiêu");
		put(files, "targets.csv", target, "unit", "A", "indicator", "i");
		put(files, "results.csv", result, "unit", "A", "indicator", "i");
		List<Map<String, String>> rows = ReferenceEvaluator.assess(files).get("outcomes.csv");
		assertThat(rows).hasSize(1);
		return rows.get(0);
	}

	private static void put(Map<String, String> files, String file, Map<String, String> cells, String... keys) {
		Map<String, String> row = Row.of(keys);
		row.putAll(cells);
		files.put(file, CsvText.write(List.of(row), List.copyOf(row.keySet())));
	}

	private static String text(String cell) {
		return (cell != null) ? cell : "";
	}

}
