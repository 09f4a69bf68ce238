package vn.thidua.workbench.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.thidua.assessment.Assessment;
import vn.thidua.assessment.OutputFile;
import vn.thidua.rulebase.RulePack;

/**
 * What was concluded of a scenario's case, under the keys that scenarios expect.
 *
 * @param assessment the assessment of its dossier
 * @param opposed conclusions that contradict each other
 */
record ScenarioActual(Assessment assessment, List<Opposed> opposed) {

	ScenarioRun of(RulePack pack, Given input, Map<String, String> conditions) {
		return switch (Lawful.stage(pack)) {
			case "achievement" -> ofTarget();
			case "commune-health" -> ofSheet(conditions);
			default -> ofRecipient(input, pack);
		};
	}

	private ScenarioRun ofTarget() {
		Map<String, Object> actual = row(OutputFile.OUTCOMES, only(this.assessment.lines(OutputFile.OUTCOMES)));
		actual.put("warnings", ScenarioRun.codes(this.assessment.warnings()));
		return new ScenarioRun(actual, Map.of(text(actual, "rule"), text(actual, "status")), this.opposed);
	}

	private ScenarioRun ofSheet(Map<String, String> conditions) {
		Map<String, Object> actual = row(OutputFile.COMMUNES, only(this.assessment.lines(OutputFile.COMMUNES)));
		Map<String, String> conclusions = new HashMap<>(conditions);
		conclusions.put(text(actual, "rule"), text(actual, "status"));
		Map<String, Object> criteria = new HashMap<>();
		this.assessment.lines(OutputFile.CRITERIA)
			.stream()
			.map((line) -> row(OutputFile.CRITERIA, line))
			.forEach((row) -> criteria.put(text(row, "criterion"), text(row, "status")));
		Map<String, Object> lines = new HashMap<>();
		for (List<String> cells : this.assessment.lines(OutputFile.LINES)) {
			Map<String, Object> row = row(OutputFile.LINES, cells);
			lines.put(text(row, "indicator"), row);
			conclusions.put(text(row, "rule"), text(row, "status"));
		}
		actual.putAll(Map.of("criteria", criteria, "lines", lines, "conditions", conditions));
		actual.put("warnings", ScenarioRun.codes(this.assessment.warnings()));
		return new ScenarioRun(actual, conclusions, this.opposed);
	}

	/** Keys of clauses are as printed and without the regime. */
	private ScenarioRun ofRecipient(Given input, RulePack pack) {
		String recipient = RecipientDossier.recipient(input);
		Map<String, Object> rating = only(rows(OutputFile.RATINGS, recipient, ""));
		Map<String, Object> actual = new HashMap<>(rating);
		Map<String, String> conclusions = new HashMap<>();
		if (input.has("award")) {
			Map<String, Object> checks = new HashMap<>();
			Map<String, Object> distance = new HashMap<>();
			for (Map<String, Object> check : rows(OutputFile.CHECKS, recipient, input.text("award"))) {
				String clause = text(check, "clause");
				for (String key : List.of(clause, clause.substring(clause.indexOf('.') + 1))) {
					checks.put(key, check.get("status"));
					distance.put(key, check.get("distance"));
				}
				conclusions.put(clause, text(check, "status"));
			}
			rows(OutputFile.CANDIDATES, recipient, input.text("award")).forEach(actual::putAll);
			actual.putAll(Map.of("checks", checks, "distance", distance));
		}
		else {
			String rule = text(rating, "rule");
			pack.rule(rule).ifPresent((decided) -> actual.put("rule", decided.code()));
			conclusions.put(text(actual, "rule"), text(rating, "rating"));
		}
		actual.put("warnings", ScenarioRun.codes(this.assessment.warnings()));
		return new ScenarioRun(actual, conclusions, this.opposed);
	}

	private List<Map<String, Object>> rows(OutputFile file, String recipient, String award) {
		return this.assessment.lines(file)
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
			throw new IllegalStateException("A scenario has one case, not " + all);
		}
		return all.get(0);
	}

	private static String text(Map<String, Object> row, String column) {
		return String.valueOf(Objects.requireNonNull(row.get(column)));
	}

}
