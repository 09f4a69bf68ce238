package vn.thidua.workbench.trial;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thidua.assessment.OutputFile;
import vn.thidua.rulebase.Names;

/**
 * What rules make of one case.
 *
 * @param problems what is wrong or doubtful with what was typed in
 * @param stopped why the rules stopped; empty where they did not
 * @param lines the lines about the case by file, each by column; none where it was not
 * assessed
 * @param titles what each clause says
 * @param awards the name of each award
 */
public record TrialResult(List<TrialProblem> problems, String stopped, Map<OutputFile, List<Map<String, String>>> lines,
		Map<String, String> titles, Map<String, Names> awards) {

	/** What keeps the case from being assessed. */
	public List<TrialProblem> errors() {
		return this.problems.stream().filter((one) -> one.problem().refuses()).toList();
	}

	/** What is only doubtful. */
	public List<TrialProblem> doubts() {
		return this.problems.stream().filter((one) -> !one.problem().refuses()).toList();
	}

	/** Whether it was assessed. */
	public boolean assessed() {
		return this.stopped.isEmpty() && errors().isEmpty();
	}

	/** The lines of a file by its base name. */
	public List<Map<String, String>> of(String file) {
		return this.lines.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().base().equals(file))
			.flatMap((entry) -> entry.getValue().stream())
			.toList();
	}

	/** The conditions of one award. */
	public List<Map<String, String>> checks(String award) {
		return of("checks").stream().filter((check) -> award.equals(check.get("award"))).toList();
	}

	/** What a clause says; empty where the rules do not tell. */
	public String title(String clause) {
		return this.titles.getOrDefault(clause, "");
	}

	/** The name of an award; its code where the rules do not tell. */
	public String award(String code, Locale locale) {
		Names names = this.awards.get(code);
		return (names == null) ? code : names.in(locale);
	}

	/** What is wrong with a field; empty where nothing is. */
	public List<TrialProblem> about(String field) {
		return this.problems.stream().filter((one) -> one.field().equals(field)).toList();
	}

}
