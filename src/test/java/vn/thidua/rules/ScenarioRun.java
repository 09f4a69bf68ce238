package vn.thidua.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import vn.thidua.assessment.Assessment;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.DossierRefused;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.SheetConditions;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.DossierReading;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesStopped;
import vn.thidua.shared.Problem;

/**
 * What the product makes of a scenario, through its reader and its assessor.
 *
 * @param actual what was concluded, under the keys that scenarios expect
 * @param conclusions what each clause that concluded anything concluded
 */
record ScenarioRun(Map<String, Object> actual, Map<String, String> conclusions) {

	private static final String REFUSED = "refused";

	private static final String STOPPED = "stopped";

	static ScenarioRun of(Scenario scenario, RuleRelease release) {
		RulePack pack = release.pack(scenario.pack()).orElseThrow();
		Given input = Lawful.input(scenario, pack);
		DossierReading reading = DossierReader.read(files(scenario, input, pack));
		Dossier dossier = reading.dossier();
		if (dossier == null) {
			return nothing(REFUSED, codes(reading.errors()));
		}
		try {
			Assessment assessment = Assessor.assess(dossier, pack.draft() ? release.trying(pack.id()) : release);
			return switch (pack.stage()) {
				case "achievement" -> ofTarget(assessment);
				case "commune-health" -> ofSheet(assessment, SheetConditions.of(dossier, release));
				default -> ofRecipient(assessment, input, pack);
			};
		}
		catch (DossierRefused ex) {
			return nothing(REFUSED, codes(ex.problems()));
		}
		catch (RulesStopped ex) {
			return nothing(STOPPED, String.valueOf(ex.getMessage()));
		}
	}

	private static Map<String, String> files(Scenario scenario, Given input, RulePack pack) {
		try {
			return switch (pack.stage()) {
				case "achievement" -> TargetDossier.of(input);
				case "commune-health" -> SheetDossier.of(input, pack);
				default -> RecipientDossier.of(input);
			};
		}
		catch (AssertionError ex) {
			throw new AssertionError(scenario + " in " + scenario.file() + ": " + ex.getMessage(), ex);
		}
	}

	/** Whether the input was never judged. */
	boolean refused() {
		return this.actual.containsKey(REFUSED);
	}

	/**
	 * What was concluded under the keys that are expected; lines that are not expected
	 * and a refusal that is not are told in full.
	 */
	Map<String, Object> told(Given expected) {
		Map<String, Object> told = new LinkedHashMap<>();
		for (String key : expected.entries().keySet()) {
			told.put(key, switch (key) {
				case "criteria", "conditions", "checks", "distance" ->
					chosen(Given.of(this.actual.getOrDefault(key, Map.of())), expected.part(key));
				case "lines" -> lines(expected.part(key));
				default -> this.actual.getOrDefault(key, "(nothing)");
			});
		}
		List.of(REFUSED, STOPPED).forEach((key) -> {
			if (this.actual.containsKey(key)) {
				told.put(key, this.actual.get(key));
			}
		});
		return told;
	}

	private Map<String, Object> lines(Given expected) {
		Map<String, Object> told = new HashMap<>();
		Given lines = Given.of(this.actual.getOrDefault("lines", Map.of()));
		for (String line : lines.entries().keySet()) {
			told.put(line,
					expected.has(line) ? chosen(lines.part(line), expected.part(line)) : lines.part(line).entries());
		}
		return told;
	}

	private static Map<String, Object> chosen(Given actual, Given expected) {
		return expected.entries()
			.keySet()
			.stream()
			.collect(Collectors.toMap((key) -> key, (key) -> actual.text(key, "(nothing)")));
	}

	private static ScenarioRun nothing(String key, String why) {
		return new ScenarioRun(Map.of(key, why), Map.of());
	}

	private static ScenarioRun ofTarget(Assessment assessment) {
		Map<String, Object> actual = row(OutputFile.OUTCOMES, only(assessment.lines(OutputFile.OUTCOMES)));
		actual.put("warnings", codes(assessment.warnings()));
		return new ScenarioRun(actual, Map.of(text(actual, "rule"), text(actual, "status")));
	}

	private static ScenarioRun ofSheet(Assessment assessment, Map<String, String> conditions) {
		Map<String, Object> actual = row(OutputFile.COMMUNES, only(assessment.lines(OutputFile.COMMUNES)));
		Map<String, String> conclusions = new HashMap<>(conditions);
		conclusions.put(text(actual, "rule"), text(actual, "status"));
		Map<String, Object> criteria = new HashMap<>();
		assessment.lines(OutputFile.CRITERIA)
			.stream()
			.map((line) -> row(OutputFile.CRITERIA, line))
			.forEach((row) -> criteria.put(text(row, "criterion"), text(row, "status")));
		Map<String, Object> lines = new HashMap<>();
		for (List<String> cells : assessment.lines(OutputFile.LINES)) {
			Map<String, Object> row = row(OutputFile.LINES, cells);
			lines.put(text(row, "indicator"), row);
			conclusions.put(text(row, "rule"), text(row, "status"));
		}
		actual.putAll(Map.of("criteria", criteria, "lines", lines, "conditions", conditions));
		actual.put("warnings", codes(assessment.warnings()));
		return new ScenarioRun(actual, conclusions);
	}

	/** Keys of clauses are as printed and without the regime. */
	private static ScenarioRun ofRecipient(Assessment assessment, Given input, RulePack pack) {
		String recipient = RecipientDossier.recipient(input);
		Map<String, Object> rating = only(rows(assessment, OutputFile.RATINGS, recipient, ""));
		Map<String, Object> actual = new HashMap<>(rating);
		Map<String, String> conclusions = new HashMap<>();
		if (input.has("award")) {
			Map<String, Object> checks = new HashMap<>();
			Map<String, Object> distance = new HashMap<>();
			for (Map<String, Object> check : rows(assessment, OutputFile.CHECKS, recipient, input.text("award"))) {
				String clause = text(check, "clause");
				for (String key : List.of(clause, clause.substring(clause.indexOf('.') + 1))) {
					checks.put(key, check.get("status"));
					distance.put(key, check.get("distance"));
				}
				conclusions.put(clause, text(check, "status"));
			}
			rows(assessment, OutputFile.CANDIDATES, recipient, input.text("award")).forEach(actual::putAll);
			actual.putAll(Map.of("checks", checks, "distance", distance));
		}
		else {
			String rule = text(rating, "rule");
			pack.rule(rule).ifPresent((decided) -> actual.put("rule", decided.code()));
			conclusions.put(text(actual, "rule"), text(rating, "rating"));
		}
		actual.put("warnings", codes(assessment.warnings()));
		return new ScenarioRun(actual, conclusions);
	}

	private static List<Map<String, Object>> rows(Assessment assessment, OutputFile file, String recipient,
			String award) {
		return assessment.lines(file)
			.stream()
			.map((line) -> row(file, line))
			.filter((row) -> row.get("recipient").equals(recipient))
			.filter((row) -> award.isEmpty() || row.get("award").equals(award))
			.toList();
	}

	private static Map<String, Object> row(OutputFile file, List<String> cells) {
		Map<String, Object> row = new HashMap<>();
		for (int i = 0; i < cells.size(); i++) {
			row.put(file.columns().get(i), cells.get(i));
		}
		return row;
	}

	private static <T> T only(List<T> all) {
		if (all.size() != 1) {
			throw new AssertionError("A scenario has one case, not " + all);
		}
		return all.get(0);
	}

	private static String text(Map<String, Object> row, String column) {
		return String.valueOf(Objects.requireNonNull(row.get(column)));
	}

	private static String codes(List<Problem> problems) {
		return problems.stream().map(Problem::code).distinct().sorted().collect(Collectors.joining(";"));
	}

}
