package vn.thidua.workbench.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleLimits;
import vn.thidua.rulebase.RuleRelease;

import static org.assertj.core.api.Assertions.assertThat;

/** One case that was typed in, against the shipped rules. */
class TrialsTests {

	private static final RuleRelease RELEASE = release();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			at_least | 95 % | 94,99 | not_met
			at_least | 95 % | 95 | met
			at_least | 95 % | 95,01 | exceeded
			at_most | 6 % | 6,01 | not_met
			at_most | <6 % | 6 | not_met
			at_least | 95 % | '' | no_data
			""")
	void aTargetIsJudgedOnJustUnderAndJustOver(String direction, String target, String actual, String status) {
		TrialResult result = run(TrialKind.UNIT,
				Map.of("period", "2023", "targets.0.name", "Tiêm chủng", "targets.0.measure", "%",
						"targets.0.direction", direction, "targets.0.target", target, "targets.0.actual", actual));
		assertThat(result.assessed()).as(result.problems().toString()).isTrue();
		assertThat(result.of("outcomes")).singleElement().extracting((row) -> row.get("status")).isEqualTo(status);
		assertThat(result.title(result.of("outcomes").get(0).get("rule"))).isNotBlank();
	}

	@Test
	void aWrongFigureIsToldAtItsField() {
		TrialResult result = run(TrialKind.UNIT, Map.of("period", "2023", "targets.1.name", "Khám", "targets.1.measure",
				"lượt", "targets.1.target", "100", "targets.1.actual", "gần 100"));
		assertThat(result.assessed()).isFalse();
		assertThat(result.errors()).singleElement().extracting(TrialProblem::field).isEqualTo("targets.1.actual");
		assertThat(result.about("targets.1.actual")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2023-X | | period
			2023 | 31/13/2023 | as_of
			""")
	void aWrongHeadIsToldAtItsField(String period, String asOf, String field) {
		TrialResult result = run(TrialKind.UNIT, Map.of("period", period, "as_of", (asOf == null) ? "" : asOf));
		assertThat(result.errors()).extracting(TrialProblem::field).containsExactly(field);
	}

	@Test
	void textThatLooksLikeYamlStaysText() {
		TrialResult result = run(TrialKind.UNIT, Map.of("period", "2023", "province", "a'\nnumbers: plain"));
		assertThat(result.errors()).singleElement()
			.satisfies((one) -> assertThat(one.problem()).asString().contains("a' numbers: plain"));
	}

	@ParameterizedTest
	@CsvSource({ "'',no_data", "14,met", "6.9,not_met" })
	void aCommuneIsJudgedByItsSheet(String first, String status) {
		Map<String, String> fields = new HashMap<>(Map.of("period", "2023", "unit.0.region", "Đồng bằng sông Hồng"));
		List<String> points = List.of("14", "10", "12", "9", "19", "12", "6", "11", "3", "4");
		for (int i = 0; i < points.size(); i++) {
			fields.put("scores." + i + ".criterion", String.valueOf(i + 1));
			fields.put("scores." + i + ".max", points.get(i));
			fields.put("scores." + i + ".score", (i == 0) ? first : points.get(i));
		}
		TrialResult result = run(TrialKind.COMMUNE, fields);
		assertThat(result.errors()).isEmpty();
		assertThat(result.of("communes")).singleElement().extracting((row) -> row.get("status")).isEqualTo(status);
		assertThat(result.of("criteria")).hasSize(10);
	}

	@Test
	void aPersonSeesEveryConditionThatHoldsAndThatIsMissing() {
		Map<String, String> fields = new HashMap<>(Map.of("period", "2024", "person.0.manager", "no", "person.0.joined",
				"2015-01-01", "unit.0.type", "hospital", "person_years.0.year", "2024", "person_years.0.rating",
				"HTTNV", "person_years.0.months", "12"));
		TrialResult result = run(TrialKind.PERSON, fields);
		assertThat(result.errors()).isEmpty();
		assertThat(status(result, "LDTT")).isEqualTo("eligible");
		assertThat(status(result, "CSTDCS")).isEqualTo("not_eligible");
		assertThat(result.checks("CSTDCS")).extracting((check) -> check.get("status")).contains("fail");
		fields.put("person_years.0.rating", "KHTNV");
		assertThat(status(run(TrialKind.PERSON, fields), "LDTT")).isEqualTo("not_eligible");
	}

	@Test
	void whatIsNotReportedIsNotTheSameAsNone() {
		Map<String, String> fields = new HashMap<>(Map.of("period", "2024", "person_years.0.year", "2024",
				"person_years.0.rating", "HTTNV", "person.0.joined", "2015-01-01"));
		TrialResult none = run(TrialKind.PERSON, fields);
		fields.put("initiatives_known", "no");
		TrialResult unknown = run(TrialKind.PERSON, fields);
		assertThat(status(none, "CSTDCS")).isEqualTo("not_eligible");
		assertThat(status(unknown, "CSTDCS")).isEqualTo("undetermined");
	}

	@ParameterizedTest
	@CsvSource({ "10,0,pass", "50,50,pass", "49,51,fail" })
	void membersOfACollectiveAreCounted(String good, String others, String status) {
		TrialResult result = run(TrialKind.COLLECTIVE,
				Map.of("period", "2024", "unit.0.type", "department", "unit_years.0.year", "2024",
						"unit_years.0.rating", "HTTNV", "members.0.count", good, "members.0.rating", "HTTNV",
						"members.0.joined", "2015-01-01", "members.1.count", others, "members.1.rating", "KHTNV",
						"members.1.joined", "2015-01-01"));
		assertThat(result.errors()).isEmpty();
		assertThat(result.checks("TTLDTT")).filteredOn((check) -> check.get("clause").endsWith("TTLDTT.E3"))
			.singleElement()
			.extracting((check) -> check.get("status"))
			.isEqualTo(status);
	}

	private static RuleRelease release() {
		try {
			return new RuleBook(Limit.class, RuleLimits.DEFAULT).release(RuleFiles.of(Path.of("rules")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String status(TrialResult result, String award) {
		return result.of("candidates")
			.stream()
			.filter((one) -> award.equals(one.get("award")))
			.map((one) -> one.get("status"))
			.findFirst()
			.orElseThrow();
	}

	private static TrialResult run(TrialKind kind, Map<String, String> fields) {
		return Trials.run(TrialForm.of(kind, fields), RELEASE);
	}

}
