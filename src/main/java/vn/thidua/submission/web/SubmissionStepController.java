package vn.thidua.submission.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.submission.Reception;
import vn.thidua.submission.ReportForm;
import vn.thidua.submission.ReportForms;
import vn.thidua.submission.SheetDesk;
import vn.thidua.submission.SubmissionDesk;
import vn.thidua.submission.web.StepPages.Exchange;

/** The steps of a submission: the unit hands it in, the committee decides. */
@Controller
class SubmissionStepController {

	private final ReportForms forms;

	private final SubmissionDesk desk;

	private final Reception reception;

	private final SheetDesk sheets;

	private final SubmissionPages pages;

	private final StepPages steps;

	SubmissionStepController(ReportForms forms, SubmissionDesk desk, Reception reception, SheetDesk sheets,
			SubmissionPages pages, StepPages steps) {
		this.forms = forms;
		this.desk = desk;
		this.reception = reception;
		this.sheets = sheets;
		this.pages = pages;
		this.steps = steps;
	}

	@GetMapping("/submissions/{id:\\d+}/check")
	String check(@PathVariable long id, Actor actor, Model model) {
		ReportForm form = this.forms.of(actor, id);
		this.pages.fill(model, form);
		this.pages.lines(model, form);
		model.addAttribute("sheet", this.sheets.of(actor, id).orElse(null));
		return "submission/check";
	}

	@PostMapping("/submissions/{id:\\d+}/submit")
	String submit(@PathVariable long id, @RequestParam int version, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		return this.steps.take(id, new Exchange(actor, model, response, redirect), "submission.submitted",
				() -> this.desk.submit(actor, id, version));
	}

	@PostMapping("/submissions/{id:\\d+}/return")
	String sendBack(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String reason,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return this.steps.take(id, new Exchange(actor, model, response, redirect), "submission.returned",
				() -> this.reception.sendBack(actor, id, version, reason));
	}

	@PostMapping("/submissions/{id:\\d+}/accept")
	String accept(@PathVariable long id, @RequestParam int version, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		return this.steps.take(id, new Exchange(actor, model, response, redirect), "submission.accepted",
				() -> this.reception.accept(actor, id, version));
	}

	@PostMapping("/submissions/{id:\\d+}/reopen")
	String reopen(@PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String reason,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return this.steps.take(id, new Exchange(actor, model, response, redirect), "submission.reopened",
				() -> this.reception.reopen(actor, id, version, reason));
	}

}
