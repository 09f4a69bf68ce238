package vn.thidua.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** Results that are read but may be slips, and results that cannot be. */
class ResultDoubtsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kg,at_least | 100 | 300 |
			kg,at_least | 100 | 300,01 | doubt.target.over_three_times
			kg,at_least | 300 | 100 |
			kg,at_least | 300 | 99,99 | doubt.target.under_a_third
			kg,at_least | 300 | 0 | doubt.target.under_a_third
			kg,at_most | 300 | 1 |
			kg,at_least | dưới 300 | 1 |
			kg,at_most | 300 | 901 | doubt.target.over_three_times
			kg,at_most | 0 | 5 |
			kg,at_least | 100-200 | 601 | doubt.target.over_three_times
			kg,at_least | 100-200 | 33 | doubt.target.under_a_third
			kg,at_least | 100-200 | 599 |
			%,at_least | 95% | 120 |
			%,at_least | 95% | 120,1 | doubt.target.over_hundred
			%,at_least | 100% | 121 | doubt.target.over_hundred
			%,at_least | 101% | 125 |
			‰,at_least | 95‰ | 125 |
			%,at_least | 30% | 125 | doubt.target.over_three_times doubt.target.over_hundred
			""")
	void resultFarFromItsTargetIsAWarningAtItsCell(String kind, String target, String actual, String expected) {
		List<Problem> problems = problems(kind, target, "A,I,\"" + actual + "\",", "");
		assertThat(problems).extracting(Problem::code)
			.isEqualTo((expected == null) ? List.of() : List.of(expected.split(" ")));
		assertThat(problems).allSatisfy((problem) -> {
			assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
			assertThat(problem.place().toString()).isEqualTo("results.csv:2:3");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kg,at_least | 300 | 100 |
			kg,at_least | 301 | 100 | doubt.previous.over_three_times
			kg,at_least | 33 | 100 | doubt.previous.under_a_third
			kg,at_most | 33 | 100 |
			kg,at_most | 301 | 100 | doubt.previous.over_three_times
			kg,at_least | 5 | 0 |
			kg,at_least | 0 | 5 | doubt.previous.under_a_third
			""")
	void resultFarFromLastYearsIsAWarning(String kind, String actual, String previous, String expected) {
		assertThat(problems(kind, actual, "A,I," + actual + "," + previous, "")).extracting(Problem::code)
			.isEqualTo((expected == null) ? List.of() : List.of(expected));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			%,at_least | 0 | 100 | 100,01 | figure.max
			%,at_least | 0 | 100 | 100 |
			%,at_least | 0 | 100 | 0 |
			%,at_least | 0 | 100 | -0,1 | figure.min
			triệu đồng,at_least | 1 | 5 tỷ đồng | 5.001 | figure.max
			triệu đồng,at_least | 1 | 5 tỷ đồng | 5 tỷ đồng |
			""")
	void resultOutsideTheIndicatorsBoundsIsAnError(String kind, String min, String max, String actual,
			String expected) {
		List<Problem> problems = problems(kind, "50", "A,I,\"" + actual + "\",", min + "," + max);
		assertThat(problems.stream().filter((one) -> one.severity() == Problem.Severity.ERROR))
			.extracting(Problem::code)
			.isEqualTo((expected == null) ? List.of() : List.of(expected));
	}

	@Test
	void boundsThatCrossAreAnError() {
		assertThat(problems("%,at_least", "50", "A,I,50,", "100,0")).extracting(Problem::code)
			.contains("indicator.bounds");
	}

	@Test
	void lastYearsResultHasTheSameBounds() {
		assertThat(problems("%,at_least", "50", "A,I,50,101", "0,100")).singleElement()
			.hasToString("results.csv:2:4: Cột previous: 101 lớn hơn giá trị lớn nhất có thể có của chỉ tiêu (100): "
					+ "Kiểm tra lại con số và đơn vị đo; giới hạn của chỉ tiêu ở cột max");
	}

	@Test
	void figureThatStillGrowsIsNotUnderAThirdOfTheYears() {
		Map<String, String> files = files("kg,at_least", "300", "A,I,60,", "");
		files.put("dossier.yaml", "period: 2023-Q1\n");
		files.put("targets.csv", "unit,indicator,target,horizon\nA,I,300,2023\n");
		assertThat(DossierReader.read(files).problems()).isEmpty();
	}

	private static List<Problem> problems(String kind, String target, String result, String bounds) {
		return DossierReader.read(files(kind, target, result, bounds)).problems();
	}

	private static Map<String, String> files(String kind, String target, String result, String bounds) {
		Map<String, String> files = new HashMap<>();
		files.put("dossier.yaml", "period: 2023\n");
		files.put("units.csv", "unit,name\nA,Xã A\n");
		files.put("indicators.csv", "indicator,name,measure,direction,min,max\nI,Chỉ tiêu," + kind + ","
				+ (bounds.isEmpty() ? "," : bounds) + "\n");
		files.put("targets.csv", "unit,indicator,target\nA,I," + target + "\n");
		files.put("results.csv", "unit,indicator,actual,previous\n" + result + "\n");
		return files;
	}

}
