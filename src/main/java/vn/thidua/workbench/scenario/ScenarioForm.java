package vn.thidua.workbench.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import vn.thidua.assessment.OutputFile;
import vn.thidua.rulebase.RulePack;

/** The dossier that a scenario's input stands for, and what it may expect. */
final class ScenarioForm {

	private ScenarioForm() {
	}

	/** Refuses input that no dossier can be made of, and keys nobody knows. */
	static void check(Scenario scenario, RulePack pack) {
		files(Lawful.input(scenario, pack), pack);
		scenario.expected().knowing(expected(Lawful.stage(pack)));
		for (String part : List.of("criteria", "conditions", "checks", "distance", "lines")) {
			scenario.expected().part(part);
		}
		Given lines = scenario.expected().part("lines");
		lines.entries().keySet().forEach((line) -> lines.part(line).knowing(columns(OutputFile.LINES)));
	}

	/** The files of the dossier. */
	static Map<String, String> files(Given input, RulePack pack) {
		return switch (Lawful.stage(pack)) {
			case "achievement" -> TargetDossier.of(input);
			case "commune-health" -> SheetDossier.of(input, pack);
			default -> RecipientDossier.of(input);
		};
	}

	private static Set<String> expected(String stage) {
		Set<String> keys = new TreeSet<>(Set.of("warnings", "refused"));
		switch (stage) {
			case "achievement" -> keys.addAll(columns(OutputFile.OUTCOMES));
			case "commune-health" -> {
				keys.addAll(columns(OutputFile.COMMUNES));
				keys.addAll(List.of("criteria", "conditions", "lines"));
			}
			default -> {
				keys.addAll(columns(OutputFile.RATINGS));
				keys.addAll(columns(OutputFile.CANDIDATES));
				keys.addAll(List.of("checks", "distance"));
			}
		}
		return keys;
	}

	private static Set<String> columns(OutputFile file) {
		return new TreeSet<>(file.columns());
	}

}
