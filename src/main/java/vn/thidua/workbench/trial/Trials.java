package vn.thidua.workbench.trial;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thidua.assessment.Assessment;
import vn.thidua.assessment.Assessor;
import vn.thidua.assessment.DossierRefused;
import vn.thidua.assessment.OutputFile;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierReader;
import vn.thidua.dossier.DossierReading;
import vn.thidua.rulebase.Names;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesStopped;
import vn.thidua.shared.Problem;

/** Tries one case against rules; nothing is stored. */
public final class Trials {

	private Trials() {
	}

	/** What the rules make of the case that was typed in. */
	public static TrialResult run(TrialForm form, RuleRelease release) {
		TypedDossier typed = new TypedDossier(form);
		DossierReading reading = DossierReader.read(typed.files());
		Dossier dossier = reading.dossier();
		if (dossier == null) {
			return nothing(typed, reading.problems(), "");
		}
		try {
			Assessment assessment = Assessor.assess(dossier, release);
			return new TrialResult(located(typed, assessment.warnings()), "", lines(form.kind(), assessment),
					titles(release), awards(release));
		}
		catch (DossierRefused ex) {
			return nothing(typed, ex.problems(), "");
		}
		catch (RulesStopped ex) {
			return nothing(typed, reading.problems(), String.valueOf(ex.getMessage()));
		}
	}

	private static TrialResult nothing(TypedDossier typed, List<Problem> problems, String stopped) {
		return new TrialResult(located(typed, problems), stopped, Map.of(), Map.of(), Map.of());
	}

	private static List<TrialProblem> located(TypedDossier typed, List<Problem> problems) {
		return problems.stream().map((problem) -> new TrialProblem(problem, typed.field(problem.place()))).toList();
	}

	private static Map<OutputFile, List<Map<String, String>>> lines(TrialKind kind, Assessment assessment) {
		String about = (kind == TrialKind.PERSON) ? TypedDossier.PERSON : TypedDossier.UNIT;
		return Arrays.stream(OutputFile.values())
			.collect(Collectors.toMap((file) -> file,
					(file) -> assessment.lines(file)
						.stream()
						.filter((cells) -> cells.get(0).equals(about))
						.map((cells) -> row(file, cells))
						.toList()));
	}

	private static Map<String, String> row(OutputFile file, List<String> cells) {
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < cells.size(); i++) {
			row.put(file.columns().get(i), cells.get(i));
		}
		return row;
	}

	private static Map<String, String> titles(RuleRelease release) {
		Map<String, String> titles = new HashMap<>();
		release.packs()
			.forEach((pack) -> pack.rules().forEach((rule) -> titles.putIfAbsent(rule.clause(), rule.title())));
		return titles;
	}

	private static Map<String, Names> awards(RuleRelease release) {
		Map<String, Names> awards = new HashMap<>();
		release.packs().forEach((pack) -> pack.awards().forEach((one) -> awards.putIfAbsent(one.code(), one.name())));
		return awards;
	}

}
