package vn.thidua.workbench.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thidua.assessment.Assessment;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.DossierRefused;
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
 * @param opposed conclusions about one thing that contradict each other
 */
public record ScenarioRun(Map<String, Object> actual, Map<String, String> conclusions, List<Opposed> opposed) {

	private static final String REFUSED = "refused";

	private static final String STOPPED = "stopped";

	/** Runs a scenario of a pack of the release. */
	public static ScenarioRun of(Scenario scenario, RuleRelease release) {
		RulePack pack = release.pack(scenario.pack()).orElseThrow();
		Given input = Lawful.input(scenario, pack);
		DossierReading reading = DossierReader.read(ScenarioForm.files(input, pack));
		Dossier dossier = reading.dossier();
		if (dossier == null) {
			return nothing(REFUSED, codes(reading.errors()), List.of());
		}
		Heard heard = new Heard();
		RuleRelease applied = pack.draft() ? release.trying(pack.id()) : release;
		try {
			Assessment assessment = Assessor.assess(dossier, applied.telling(heard::add));
			return new ScenarioActual(assessment, heard.opposed()).of(pack, input, heard.conditions());
		}
		catch (DossierRefused ex) {
			return nothing(REFUSED, codes(ex.problems()), List.of());
		}
		catch (RulesStopped ex) {
			return nothing(STOPPED, String.valueOf(ex.getMessage()), heard.opposed());
		}
	}

	/** Whether the input was never judged. */
	public boolean refused() {
		return this.actual.containsKey(REFUSED);
	}

	/** Why the rules were stopped; empty where they were not. */
	public String stopped() {
		return String.valueOf(this.actual.getOrDefault(STOPPED, ""));
	}

	/**
	 * What was concluded under the keys that are expected; lines that are not expected
	 * and a refusal that is not are told in full.
	 */
	public Map<String, Object> told(Given expected) {
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

	private static ScenarioRun nothing(String key, String why, List<Opposed> opposed) {
		return new ScenarioRun(Map.of(key, why), Map.of(), opposed);
	}

	/** A run that was stopped from outside. */
	static ScenarioRun stoppedBy(String why) {
		return nothing(STOPPED, why, List.of());
	}

	static String codes(List<Problem> problems) {
		return problems.stream().map(Problem::code).distinct().sorted().collect(Collectors.joining(";"));
	}

}
