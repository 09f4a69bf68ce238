package vn.thidua.submission.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.submission.Mistake;
import vn.thidua.submission.ReportForm;
import vn.thidua.submission.ReportForms;
import vn.thidua.submission.SheetDesk;
import vn.thidua.submission.SubmissionRefused;
import vn.thidua.submission.web.StepPages.Exchange;

/** The score sheet of a commune: its own points beside the appraiser's. */
@Controller
class SheetController {

	private static final String OVERTAKEN = "overtaken";

	private final ReportForms forms;

	private final SheetDesk desk;

	private final SubmissionPages pages;

	private final StepPages steps;

	SheetController(ReportForms forms, SheetDesk desk, SubmissionPages pages, StepPages steps) {
		this.forms = forms;
		this.desk = desk;
		this.pages = pages;
		this.steps = steps;
	}

	/** Saves what was typed, or says what cannot be taken. */
	private interface Saving {

		List<Mistake> save();

	}

	@GetMapping("/submissions/{id:\\d+}/sheet")
	String sheet(@PathVariable long id, Actor actor, Model model) {
		return shown(actor, id, model, Map.of(), List.of());
	}

	@PostMapping("/submissions/{id:\\d+}/sheet")
	String score(@PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> fields,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return save(id, fields, new Exchange(actor, model, response, redirect),
				() -> this.desk.score(actor, id, version, fields));
	}

	@PostMapping("/submissions/{id:\\d+}/sheet/appraise")
	String appraise(@PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> fields,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return save(id, fields, new Exchange(actor, model, response, redirect),
				() -> this.desk.appraise(actor, id, version, fields));
	}

	private String save(long id, Map<String, String> fields, Exchange exchange, Saving saving) {
		try {
			List<Mistake> mistakes = saving.save();
			if (mistakes.isEmpty()) {
				exchange.redirect().addFlashAttribute("done", "submission.sheet.saved");
				return "redirect:/submissions/" + id + "/sheet";
			}
			exchange.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return shown(exchange.actor(), id, exchange.model(), fields, mistakes);
		}
		catch (SubmissionRefused ex) {
			return refused(id, fields, exchange, ex);
		}
	}

	/** Who was overtaken sees beside what was typed what is stored now. */
	private String refused(long id, Map<String, String> fields, Exchange exchange, SubmissionRefused ex) {
		if (!ex.code().equals("overtaken")) {
			return this.steps.refused(exchange.actor(), id, ex, exchange.model(), exchange.response());
		}
		exchange.response().setStatus(HttpStatus.CONFLICT.value());
		exchange.model().addAttribute(OVERTAKEN, true);
		return shown(exchange.actor(), id, exchange.model(), fields, List.of());
	}

	private String shown(Actor actor, long id, Model model, Map<String, String> fields, List<Mistake> mistakes) {
		ReportForm form = this.forms.of(actor, id);
		this.pages.fill(model, form);
		model.addAttribute("fields", fields);
		model.addAttribute(OVERTAKEN, model.containsAttribute(OVERTAKEN));
		model.addAttribute("mistakes", mistakes);
		model.addAttribute("sheet", this.desk.of(actor, id).orElse(null));
		model.addAttribute("appraising",
				form.receivable() && !Objects.requireNonNull(form.submission()).state().editable());
		return "submission/sheet";
	}

}
