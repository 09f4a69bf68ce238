package vn.thidua.assessment.web;

import java.io.IOException;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.release.ActiveRules;

/** Assesses the dossier of a run again under the law of another day or a draft. */
@Controller
class UnderController {

	private final Assessments assessments;

	private final ActiveRules rules;

	UnderController(Assessments assessments, ActiveRules rules) {
		this.assessments = assessments;
		this.rules = rules;
	}

	@PostMapping("/runs/{id}/under")
	String under(@PathVariable long id, @RequestParam(defaultValue = "") String asOf,
			@RequestParam(defaultValue = "") String draft, Principal user, RedirectAttributes redirect)
			throws IOException {
		RuleRelease release = this.rules.state().release();
		boolean known = draft.isEmpty() || release.drafts().stream().anyMatch((pack) -> pack.id().equals(draft));
		LocalDate day = day(asOf);
		if (day == null || !known) {
			redirect.addFlashAttribute("message", "under.refused");
			return "redirect:/runs/" + id;
		}
		long other = this.assessments.startUnder(id, day, release.trying(draft), user.getName())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return "redirect:/runs/" + other + "/progress?beside=" + id;
	}

	private static @Nullable LocalDate day(String text) {
		try {
			return LocalDate.parse(text.strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
