package vn.thidua.workbench.publication.web;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.workbench.publication.Proposal;
import vn.thidua.workbench.publication.Publication;
import vn.thidua.workbench.publication.PublicationRefused;
import vn.thidua.workbench.publication.Request;
import vn.thidua.workbench.publication.Standing;

/** The steps of a draft into force; a refused step shows again what was typed. */
@Controller
class PublicationController {

	private final Publication publication;

	PublicationController(Publication publication) {
		this.publication = publication;
	}

	@GetMapping("/rules/publication")
	String page(@RequestParam(defaultValue = "") String release, Principal user, Model model) {
		Standing standing = standing(release);
		Optional<Proposal> decided = (standing.open() != null) ? Optional.empty() : this.publication.lastDecided();
		model.addAttribute("standing", standing);
		model.addAttribute("decided", decided.orElse(null));
		model.addAttribute("obstacle", standing.obstacle().orElse(""));
		model.addAttribute("mine", standing.open() != null && standing.open().isBy(user.getName()));
		model.addAttribute("singlePerson", this.publication.singlePerson());
		if (!model.containsAttribute("typed")) {
			model.addAttribute("typed", new Request(standing.digest(), standing.imported(), "", "", "", ""));
		}
		if (!model.containsAttribute("faults")) {
			model.addAttribute("faults", List.of());
		}
		return "publication/steps";
	}

	@PostMapping("/rules/publication/propose")
	String propose(Request request, Principal user, RedirectAttributes redirect) {
		try {
			this.publication.propose(request, user.getName());
			redirect.addFlashAttribute("done", "proposed");
			return "redirect:/rules/publication";
		}
		catch (PublicationRefused ex) {
			redirect.addFlashAttribute("refused", ex.code());
			redirect.addFlashAttribute("faults", request.faults());
			redirect.addFlashAttribute("typed", request);
			if (request.imported()) {
				redirect.addAttribute("release", request.digest());
			}
			return "redirect:/rules/publication";
		}
	}

	@PostMapping("/rules/publication/{id}/approve")
	String approve(@PathVariable long id, @RequestParam(defaultValue = "") String note, Principal user,
			RedirectAttributes redirect) {
		return decide("approved", note, redirect, () -> this.publication.approve(id, user.getName(), note));
	}

	@PostMapping("/rules/publication/{id}/reject")
	String reject(@PathVariable long id, @RequestParam(defaultValue = "") String note, Principal user,
			RedirectAttributes redirect) {
		return decide("rejected", note, redirect, () -> this.publication.reject(id, user.getName(), note));
	}

	@PostMapping("/rules/publication/{id}/withdraw")
	String withdraw(@PathVariable long id, Principal user, RedirectAttributes redirect) {
		return decide("withdrawn", "", redirect, () -> this.publication.withdraw(id, user.getName()));
	}

	private static String decide(String done, String note, RedirectAttributes redirect, Runnable step) {
		try {
			step.run();
			redirect.addFlashAttribute("done", done);
		}
		catch (PublicationRefused ex) {
			redirect.addFlashAttribute("refused", ex.code());
			redirect.addFlashAttribute("note", note);
		}
		return "redirect:/rules/publication";
	}

	private Standing standing(String release) {
		try {
			return this.publication.standing(release);
		}
		catch (PublicationRefused ex) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, ex.code(), ex);
		}
	}

}
