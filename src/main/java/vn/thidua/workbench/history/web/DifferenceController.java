package vn.thidua.workbench.history.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.release.Releases;
import vn.thidua.rulebase.release.WorkingCopy;
import vn.thidua.workbench.history.ReleaseDifference;

/** What two releases, or a release and the working copy, differ in. */
@Controller
class DifferenceController {

	private static final String DRAFT = "draft";

	private final Releases releases;

	private final WorkingCopy workingCopy;

	DifferenceController(Releases releases, WorkingCopy workingCopy) {
		this.releases = releases;
		this.workingCopy = workingCopy;
	}

	@GetMapping("/rules/history/diff")
	String page(@RequestParam String from, @RequestParam String to, Model model) {
		model.addAttribute("from", from);
		model.addAttribute("to", to);
		model.addAttribute("files", ReleaseDifference.between(files(from), files(to)));
		return "history/difference";
	}

	private RuleFiles files(String which) {
		return which.equals(DRAFT) ? this.workingCopy.files()
				: this.releases.files(which).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
