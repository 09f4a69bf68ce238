package vn.thidua.assessment.web;

import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.SealRefusal;
import vn.thidua.assessment.run.Seals;

/** Closes a period by sealing the run that was decided by. */
@Controller
class SealController {

	private final Seals seals;

	private final Assessments assessments;

	SealController(Seals seals, Assessments assessments) {
		this.seals = seals;
		this.assessments = assessments;
	}

	@GetMapping("/runs/{id}/seal")
	String form(@PathVariable long id, HttpServletRequest request, Model model) {
		if (!request.isUserInRole("ADMIN") && !request.isUserInRole("COMMITTEE")) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		return page(id, "", model);
	}

	@PostMapping("/runs/{id}/seal")
	String seal(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Principal user,
			RedirectAttributes redirect, Model model) throws IOException {
		Optional<SealRefusal> refusal = this.seals.seal(id, user.getName(), reason);
		if (refusal.isEmpty()) {
			redirect.addFlashAttribute("message", "seal.done");
			return "redirect:/runs/" + id;
		}
		model.addAttribute("refusal", refusal.get().name().toLowerCase(Locale.ROOT));
		return page(id, reason, model);
	}

	private String page(long id, String reason, Model model) {
		model.addAttribute("run",
				this.assessments.run(id)
					.filter((run) -> run.status().equals("finished"))
					.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		model.addAttribute("seal", this.seals.of(id).orElse(null));
		model.addAttribute("closing", this.seals.closing(id).orElse(null));
		model.addAttribute("reason", reason);
		return "replay/seal";
	}

}
