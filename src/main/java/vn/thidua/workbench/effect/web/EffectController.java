package vn.thidua.workbench.effect.web;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.rulebase.RuleFiles;
import vn.thidua.rulebase.RulesRefused;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.rulebase.release.Draft;
import vn.thidua.rulebase.release.Releases;
import vn.thidua.workbench.effect.EffectExport;
import vn.thidua.workbench.effect.EffectProgress;
import vn.thidua.workbench.effect.Effects;
import vn.thidua.workbench.effect.Preview;

/** Starts, watches, stops and lists previews of what a draft would change. */
@Controller
class EffectController {

	private final Effects effects;

	private final Draft draft;

	private final Releases releases;

	private final ActiveRules rules;

	private final EffectExport export;

	private final EffectPage page;

	EffectController(Effects effects, Draft draft, Releases releases, ActiveRules rules, EffectExport export,
			EffectPage page) {
		this.effects = effects;
		this.draft = draft;
		this.releases = releases;
		this.rules = rules;
		this.export = export;
		this.page = page;
	}

	@GetMapping("/rules/effect")
	String list(@RequestParam(name = "release", defaultValue = "") String chosen, Model model) {
		model.addAttribute("draft", chosen);
		String active = this.rules.state().release().digest();
		RuleFiles copy = this.draft.files();
		List<Preview> all = this.effects.previews();
		model.addAttribute("previews", all);
		model.addAttribute("active", active);
		model.addAttribute("copy", copy.digest());
		model.addAttribute("stored", this.releases.stored().stream().filter((one) -> !one.equals(active)).toList());
		model.addAttribute("underWay", this.effects.underWay().orElse(null));
		return "effect/previews";
	}

	@PostMapping("/rules/effect")
	String start(@RequestParam(defaultValue = "") String draft, Principal user, Model model,
			RedirectAttributes redirect) {
		RuleFiles files = files(draft);
		if (files.digest().equals(this.rules.state().release().digest())) {
			redirect.addFlashAttribute("message", "effect.same");
			return "redirect:/rules/effect";
		}
		try {
			return "redirect:/rules/effect/" + this.effects.start(files, user.getName());
		}
		catch (RulesRefused ex) {
			model.addAttribute("problems", ex.problems());
			return list(draft, model);
		}
	}

	private RuleFiles files(String digest) {
		return digest.isEmpty() ? this.draft.files()
				: this.releases.files(digest).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/**
	 * Shows how far a preview has come or, where it has ended, what it found; also leads
	 * the script there that asks every second.
	 */
	@GetMapping("/rules/effect/{id:\\d+}")
	String preview(@PathVariable long id, EffectForm form,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean asked, HttpServletResponse response,
			Model model) {
		Optional<EffectProgress> progress = this.effects.progress(id);
		model.addAttribute("preview", get(id));
		if (progress.isPresent()) {
			model.addAttribute("progress", progress.get());
			return "effect/progress";
		}
		if (asked) {
			response.setHeader("HX-Redirect", "/rules/effect/" + id);
		}
		this.page.fill(id, form, model);
		return "effect/preview";
	}

	@PostMapping("/rules/effect/{id:\\d+}/cancel")
	String cancel(@PathVariable long id) {
		this.effects.cancel(get(id).id() == null ? 0 : id);
		return "redirect:/rules/effect/" + id;
	}

	@GetMapping("/rules/effect/{id:\\d+}.csv")
	void csv(@PathVariable long id, HttpServletResponse response) throws IOException {
		get(id);
		response.setContentType("text/csv; charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("thidua-effect-" + id + ".csv").build().toString());
		this.export.csv(id, response.getOutputStream());
	}

	private Preview get(long id) {
		return this.effects.preview(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
