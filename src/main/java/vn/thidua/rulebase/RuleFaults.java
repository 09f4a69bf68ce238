package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.List;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;

/**
 * Finds the rule behind an error for which the engine tells no place: it compiles every
 * file alone and, of those that fail, every rule alone.
 *
 * @param folders the rule files by folder
 * @param facts the loader of the facts
 */
record RuleFaults(List<CompiledFolder> folders, ClassLoader facts) {

	/** The same errors, each with a place where one can be found. */
	List<Problem> located(List<Problem> errors) {
		List<Problem> told = errors.stream().filter((error) -> !error.place().equals(RuleCompiler.NOWHERE)).toList();
		if (told.size() == errors.size()) {
			return errors;
		}
		List<Problem> located = new ArrayList<>(told);
		for (CompiledFolder folder : this.folders) {
			folder.texts().forEach((path, text) -> locate(folder.packageName(), DrlText.of(path, text), located));
		}
		return located.isEmpty() ? errors : located;
	}

	private void locate(String packageName, DrlText drl, List<Problem> located) {
		if (compile(packageName, drl.file(), drl.text()).isEmpty()) {
			return;
		}
		List<RuleParts> rules = RuleParts.of(drl, new Problems());
		for (RuleParts rule : rules) {
			StringBuilder alone = new StringBuilder(drl.text());
			rules.stream()
				.filter((other) -> other != rule)
				.forEach((other) -> DrlText.blank(alone, other.rule().start(), other.end().end()));
			for (Problem error : compile(packageName, drl.file(), alone.toString())) {
				boolean told = !error.place().equals(RuleCompiler.NOWHERE);
				Place place = told ? error.place() : drl.place(rule.rule().start());
				Problem problem = Problem.error(place, error.value(), error.code());
				if (!located.contains(problem)) {
					located.add(problem);
				}
			}
		}
	}

	private List<Problem> compile(String packageName, String path, String text) {
		RuleCompiler compiler = new RuleCompiler();
		compiler.add(packageName, path, text);
		Problems found = new Problems();
		compiler.compile(this.facts, found);
		return found.errors();
	}

}
