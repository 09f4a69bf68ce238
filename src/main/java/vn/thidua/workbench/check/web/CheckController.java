package vn.thidua.workbench.check.web;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.thidua.rulebase.release.Draft;
import vn.thidua.shared.Problem;
import vn.thidua.workbench.check.CheckReport;
import vn.thidua.workbench.check.DraftChecks;

/** What is wrong or doubtful with the working copy of the rules. */
@Controller
class CheckController {

	private final Draft draft;

	private final DraftChecks checks;

	CheckController(Draft draft, DraftChecks checks) {
		this.draft = draft;
		this.checks = checks;
	}

	@GetMapping("/rules/draft/check")
	String page(Model model) {
		return show(this.checks.prompt(this.draft.files(), "", true), "", model, "workbench/check");
	}

	/** The report alone, for the page on which a file is edited. */
	@GetMapping("/rules/draft/check/fragment")
	String fragment(@RequestParam(defaultValue = "") String path, Model model) {
		return show(this.checks.prompt(this.draft.files(), path, path.isEmpty()), path, model,
				"workbench/check :: report");
	}

	/** What was found in a file, for the margin of the editor. */
	@GetMapping("/rules/draft/check/marks")
	@ResponseBody
	List<Mark> marks(@RequestParam(defaultValue = "") String path, Locale locale) {
		CheckReport report = this.checks.prompt(this.draft.files(), path, false);
		List<Problem> problems = path.isEmpty() ? report.problems() : report.of(path);
		return problems.stream().map((problem) -> Mark.of(problem, locale)).toList();
	}

	private static String show(CheckReport report, String path, Model model, String view) {
		model.addAttribute("report", report);
		model.addAttribute("path", path);
		model.addAttribute("here", path.isEmpty() ? List.of() : report.of(path));
		model.addAttribute("blocking", elsewhere(report.errors(), path));
		model.addAttribute("doubtful", elsewhere(report.warnings(), path));
		return view;
	}

	/** What is not told of the file that is edited; failed scenarios have tables. */
	private static List<Problem> elsewhere(List<Problem> problems, String path) {
		return problems.stream()
			.filter((problem) -> !problem.place().file().equals(path))
			.filter((problem) -> !problem.code().equals("scenario.failed"))
			.toList();
	}

	/**
	 * A problem in the margin of the editor.
	 *
	 * @param line the line, from 1
	 * @param column the column, from 1
	 * @param severity {@code error} or {@code warning}
	 * @param message why it is wrong
	 * @param remedy what to do
	 */
	record Mark(int line, int column, String severity, String message, String remedy) {

		static Mark of(Problem problem, Locale locale) {
			return new Mark(problem.place().line(), problem.place().column(), problem.refuses() ? "error" : "warning",
					problem.reason(locale), problem.remedy(locale));
		}

	}

}
