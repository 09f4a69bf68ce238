package vn.thidua.workbench.scenario;

import java.util.HashMap;
import java.util.Map;

/** Makes the dossier of one unit with one target out of a scenario's input. */
final class TargetDossier {

	private static final String[] REPORTED = { "actual", "previous", "attested", "attested_over", "attested_change",
			"applicable", "note" };

	private TargetDossier() {
	}

	private static String law(Given input) {
		return "as_of: %s%nprovince: \"%s\"%n".formatted(input.day("as_of"), input.text("province").replace("\"", ""));
	}

	static Map<String, String> of(Given input) {
		input.knowing("as_of", "province", "period", "measure", "direction", "over", "cumulative", "target", "horizon",
				"actual", "previous", "attested", "attested_over", "attested_change", "applicable", "note", "counted");
		Map<String, String> files = new HashMap<>();
		files.put("dossier.yaml",
				"period: " + input.text("period", "2023") + "\n" + (input.has("as_of") ? law(input) : ""));
		files.put("units.csv", new CsvLines("unit", "name").line("DV", "Đơn vị").toString());
		files.put("indicators.csv",
				new CsvLines("indicator", "name", "measure", "direction", "over", "cumulative")
					.line("CT", "Chỉ tiêu", input.text("measure", "%"), input.text("direction", "at_least"),
							input.text("over"), input.text("cumulative"))
					.toString());
		files.put("targets.csv",
				new CsvLines("unit", "indicator", "target", "horizon")
					.line("DV", "CT", input.text("target"), input.text("horizon"))
					.toString());
		CsvLines results = new CsvLines("unit", "indicator", "actual", "previous", "attested", "attested_over",
				"attested_change", "applicable", "note", "period");
		for (String reported : REPORTED) {
			if (input.has(reported)) {
				results.line("DV", "CT", input.text("actual"), input.text("previous"), input.text("attested"),
						input.text("attested_over"), input.text("attested_change"), input.text("applicable"),
						input.text("note"), input.text("counted"));
				break;
			}
		}
		files.put("results.csv", results.toString());
		return files;
	}

}
