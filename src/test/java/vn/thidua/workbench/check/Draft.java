package vn.thidua.workbench.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.assertj.core.api.Assertions;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.rulebase.Examined;
import vn.thidua.rulebase.RuleBook;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RuleLimits;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;
import vn.thidua.workbench.scenario.Scenarios;

/** The shipped rules with one thing changed, in memory. */
record Draft(RuleFiles files) {

	static final RuleBook BOOK = new RuleBook(Limit.class, RuleLimits.DEFAULT);

	static Draft shipped() {
		try {
			return new Draft(RuleFiles.of(Path.of("rules")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Draft changed(String path, String before, String after) {
		String text = this.files.text(path);
		Assertions.assertThat(text).contains(before);
		return with(path, text.replace(before, after));
	}

	Draft with(String path, String text) {
		TreeMap<String, byte[]> contents = new TreeMap<>(this.files.contents());
		contents.put(path, text.getBytes(StandardCharsets.UTF_8));
		return new Draft(new RuleFiles(contents));
	}

	/** What is found without running any scenario, as {@code file:line code}. */
	List<String> found() {
		return problems().stream()
			.map((problem) -> problem.place().file() + ":" + problem.place().line() + " " + problem.code()
					+ (problem.refuses() ? "" : " (doubt)"))
			.toList();
	}

	List<Problem> problems() {
		Problems problems = new Problems();
		Examined examined = BOOK.examine(this.files);
		problems.addAll(examined.problems());
		new NumberChecks(examined, problems).check();
		new RowChecks(examined, problems).check();
		new BandChecks(examined, problems).check();
		new NeverChecks(examined, problems).check();
		Scenarios.of(this.files, examined.packs(), problems);
		return problems.all().stream().distinct().toList();
	}

}
