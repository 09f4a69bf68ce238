package vn.thidua.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The reference gives what was computed by hand for communes. */
class ReferenceSheetTests {

	private static final String FULL = "1,,14,14\n2,,10,10\n3,,12,12\n4,,9,9\n5,,19,19\n6,,12,12\n7,,6,6\n8,,11,11\n9,,3,3\n10,,4,4\n";

	@ParameterizedTest
	@CsvSource(nullValues = "none", textBlock = """
			6,      80,      met,     2026-12-31
			5.9999, 79.9999, none,    none
			6.0001, 80.0001, met,     2026-12-31
			6.5,    80.5,    met,     2026-12-31
			""")
	void showsAPercentageThatAgreesWithTheVerdict(String sixth, String percent, String status, String validUntil) {
		Map<String, String> row = commune("2023",
				FULL.replace("1,,14,14", "1,,14,7")
					.replace("3,,12,12", "3,,12,6")
					.replace("6,,12,12", "6,,12," + sixth)
					.replace("9,,3,3", "9,,3,2"))
			.get("communes.csv")
			.get(0);
		assertThat(row).containsEntry("percent", percent)
			.containsEntry("status", (status != null) ? status : "not_met")
			.containsEntry("valid_until", (validUntil != null) ? validUntil : "");
	}

	@Test
	void passesAtExactlyTheFloors() {
		Map<String, List<Map<String, String>>> output = commune("2023",
				FULL.replace("1,,14,14", "1,,14,7")
					.replace("3,,12,12", "3,,12,6")
					.replace("6,,12,12", "6,,12,6")
					.replace("9,,3,3", "9,,3,2"));
		assertThat(output.get("communes.csv")).containsExactly(
				Row.of("unit", "A", "criteria_set", "1300-2023", "total", "80", "max", "100", "percent", "80", "status",
						"met", "failed_criteria", "", "knockouts", "", "missing", "0", "valid_until", "2026-12-31"));
		assertThat(output.get("criteria.csv")).hasSize(10).last().isEqualTo(criterion("10", "4", "4", "100", "met"));
		assertThat(output.get("criteria.csv").get(2)).isEqualTo(criterion("3", "6", "12", "50", "met"));
	}

	@Test
	void failsJustBelowTheFloors() {
		Map<String, List<Map<String, String>>> output = commune("2023",
				FULL.replace("1,,14,14", "1,,14,7")
					.replace("3,,12,12", "3,,12,6")
					.replace("5,,19,19", "5,,19,9.4999")
					.replace("10,,4,4", "10,,4,4.000"));
		assertThat(output.get("criteria.csv").get(4)).isEqualTo(criterion("5", "9.4999", "19", "49.999", "not_met"));
		assertThat(output.get("communes.csv").get(0)).containsEntry("total", "77.4999")
			.containsEntry("percent", "77.5")
			.containsEntry("failed_criteria", "5");
		String total = FULL.replace("1,,14,14", "1,,14,7")
			.replace("3,,12,12", "3,,12,6")
			.replace("6,,12,12", "6,,12,6")
			.replace("9,,3,3", "9,,3,1.999");
		assertThat(commune("2023", total).get("communes.csv").get(0)).containsEntry("percent", "79.999")
			.containsEntry("status", "not_met")
			.containsEntry("failed_criteria", "");
	}

	@Test
	void failsByProofOnly() {
		Map<String, List<Map<String, String>>> output = commune("2023",
				"1,a,7,\n1,b,7,0\n2,c,6,0\n2,d,4,\n3,,12,\n4,,9,9\n");
		assertThat(output.get("communes.csv").get(0)).containsEntry("status", "not_met")
			.containsEntry("total", "9")
			.containsEntry("percent", "9")
			.containsEntry("failed_criteria", "2")
			.containsEntry("missing", "9");
		assertThat(output.get("criteria.csv").subList(0, 5)).containsExactly(criterion("1", "0", "14", "0", "no_data"),
				criterion("2", "0", "10", "0", "not_met"), criterion("3", "", "12", "", "no_data"),
				criterion("4", "9", "9", "100", "met"), criterion("5", "", "19", "", "no_data"));
		assertThat(commune("2023", "3,,12,\n").get("communes.csv").get(0)).containsEntry("status", "no_data")
			.containsEntry("total", "")
			.containsEntry("percent", "")
			.containsEntry("missing", "10");
		assertThat(commune("2023", "1,,14,7\n5,,19,9.5\n3,,12,6\n").get("communes.csv").get(0))
			.containsEntry("status", "not_met")
			.containsEntry("failed_criteria", "");
	}

	@Test
	void knocksOut() {
		String sheet = FULL.replace("8,,11,11", "8,41,5,0,yes\n8,42,6,6,yes").replace("9,,3,3", "9,,3,0.0,yes");
		assertThat(commune("2023", sheet).get("communes.csv").get(0)).containsEntry("status", "not_met")
			.containsEntry("knockouts", "41;9")
			.containsEntry("failed_criteria", "9")
			.containsEntry("total", "92");
	}

	@Test
	void doesNotKnowTheMaximaOfTheOlderSet() {
		Map<String, List<Map<String, String>>> output = commune("2022", "1,,20,10\n2,,8,3.9999\n");
		assertThat(output.get("communes.csv")).containsExactly(
				Row.of("unit", "A", "criteria_set", "4667-2014", "total", "13.9999", "max", "", "percent", "", "status",
						"not_met", "failed_criteria", "2", "knockouts", "", "missing", "8", "valid_until", ""));
		assertThat(output.get("criteria.csv")).hasSize(10);
		assertThat(output.get("criteria.csv").get(1)).containsEntry("percent", "49.999").containsEntry("max", "8");
		assertThat(output.get("criteria.csv").get(9)).containsEntry("max", "").containsEntry("status", "no_data");
		assertThat(commune("2022", "1,,20,10\n").get("communes.csv").get(0)).containsEntry("status", "no_data");
	}

	private static Map<String, String> criterion(String number, String points, String max, String percent,
			String status) {
		return Row.of("unit", "A", "criteria_set", "1300-2023", "criterion", number, "points", points, "max", max,
				"percent", percent, "status", status);
	}

	private static Map<String, List<Map<String, String>>> commune(String period, String sheet) {
		return ReferenceEvaluator.assess(files(period, sheet));
	}

	static Map<String, String> files(String period, String sheet) {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("dossier.yaml", "period: " + period + "\nnumbers: plain\n");
		files.put("units.csv", "unit,name\nA,Xã A\n");
		files.put("scores.csv", "unit,criteria_set,criterion,indicator,max,score,knockout,value\n"
				+ sheet.lines().map((line) -> "A,," + line + "\n").collect(Collectors.joining()));
		return files;
	}

}
