package vn.thidua.workbench.history.web;

import java.security.Principal;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.rulebase.RulesRefused;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.rulebase.release.ReleaseOvertaken;
import vn.thidua.workbench.history.History;

/** What was in force when, and the way back to it. */
@Controller
class HistoryController {

	private final History history;

	private final ActiveRules rules;

	HistoryController(History history, ActiveRules rules) {
		this.history = history;
		this.rules = rules;
	}

	@GetMapping("/rules/history")
	String page(Model model) {
		model.addAttribute("entries", this.history.entries());
		model.addAttribute("imported", this.history.imported());
		model.addAttribute("serving", this.rules.state());
		if (!model.containsAttribute("problems")) {
			model.addAttribute("problems", List.of());
		}
		return "history/list";
	}

	@PostMapping("/rules/history/{digest}/roll-back")
	String rollBack(@PathVariable String digest, @RequestParam long seen,
			@RequestParam(defaultValue = "") String reason, Principal user, RedirectAttributes redirect) {
		redirect.addFlashAttribute("reason", reason);
		redirect.addFlashAttribute("wanted", digest);
		if (reason.isBlank()) {
			redirect.addFlashAttribute("refused", "reason");
			return "redirect:/rules/history";
		}
		try {
			this.rules.rollBack(digest, seen, user.getName(), reason.strip());
			redirect.addFlashAttribute("wanted", "");
			redirect.addFlashAttribute("done", "rolled-back");
		}
		catch (IllegalArgumentException ex) {
			redirect.addFlashAttribute("refused", "never");
		}
		catch (ReleaseOvertaken ex) {
			redirect.addFlashAttribute("refused", "overtaken");
		}
		catch (RulesRefused ex) {
			redirect.addFlashAttribute("refused", "rules");
			redirect.addFlashAttribute("problems", ex.problems());
		}
		return "redirect:/rules/history";
	}

}
