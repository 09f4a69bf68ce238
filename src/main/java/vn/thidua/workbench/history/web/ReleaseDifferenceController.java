package vn.thidua.workbench.history.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.release.Draft;
import vn.thidua.workbench.history.PastReleases;
import vn.thidua.workbench.history.ReleaseDifference;

/** What two releases, or a release and the working copy, differ in. */
@Controller
class ReleaseDifferenceController {

	private static final String DRAFT = "draft";

	private final PastReleases releases;

	private final Draft draft;

	ReleaseDifferenceController(PastReleases releases, Draft draft) {
		this.releases = releases;
		this.draft = draft;
	}

	@GetMapping("/rules/history/diff")
	String page(@RequestParam String from, @RequestParam String to, Model model) {
		model.addAttribute("from", from);
		model.addAttribute("to", to);
		model.addAttribute("files", ReleaseDifference.between(files(from), files(to)));
		return "history/difference";
	}

	private RuleFiles files(String which) {
		return which.equals(DRAFT) ? this.draft.files()
				: this.releases.files(which).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
