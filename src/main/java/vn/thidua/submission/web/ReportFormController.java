package vn.thidua.submission.web;

import java.util.Map;

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
import vn.thidua.submission.FormDesk;
import vn.thidua.submission.ReportForm;
import vn.thidua.submission.ReportForms;
import vn.thidua.submission.SubmissionDesk;
import vn.thidua.submission.SubmissionRefused;

/** The form in which a unit reports for a period. */
@Controller
class ReportFormController {

	private final ReportForms forms;

	private final SubmissionDesk desk;

	private final FormDesk formDesk;

	private final SubmissionPages pages;

	private final StepPages steps;

	ReportFormController(ReportForms forms, SubmissionDesk desk, FormDesk formDesk, SubmissionPages pages,
			StepPages steps) {
		this.forms = forms;
		this.desk = desk;
		this.formDesk = formDesk;
		this.pages = pages;
		this.steps = steps;
	}

	@GetMapping("/submissions/{unit}/{period}")
	String form(@PathVariable String unit, @PathVariable String period, Actor actor, Model model) {
		return this.pages.page(model, this.forms.of(actor, unit, period));
	}

	@PostMapping("/submissions/{unit}/{period}/begin")
	String begin(@PathVariable String unit, @PathVariable String period, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		try {
			this.desk.open(actor, unit, period);
		}
		catch (SubmissionRefused ex) {
			if (!ex.code().equals("overtaken")) {
				model.addAttribute("refused", ex.code());
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				return this.pages.page(model, this.forms.of(actor, unit, period));
			}
		}
		return StepPages.to(redirect, unit, period);
	}

	@PostMapping("/submissions/{id:\\d+}/figures")
	String save(@PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> fields, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		try {
			FormDesk.Saving saving = saved(actor, id, version, fields);
			ReportForm form = this.forms.of(actor, id);
			if (saving.saved()) {
				redirect.addFlashAttribute("done", "submission.saved");
				return fields.containsKey("next") ? "redirect:/submissions/" + id + "/check"
						: StepPages.to(redirect, form.unit().code(), form.period().code());
			}
			return again(model, form, saving, response);
		}
		catch (SubmissionRefused ex) {
			return this.steps.refused(actor, id, ex, model, response);
		}
	}

	/** Somebody who saves at the same moment is heard first; then both are compared. */
	private FormDesk.Saving saved(Actor actor, long id, int version, Map<String, String> fields) {
		try {
			return this.formDesk.save(actor, id, version, fields);
		}
		catch (SubmissionRefused ex) {
			if (!ex.code().equals("overtaken")) {
				throw ex;
			}
			return this.formDesk.save(actor, id, version, fields);
		}
	}

	private String again(Model model, ReportForm form, FormDesk.Saving saving, HttpServletResponse response) {
		HttpStatus status = saving.others().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
		response.setStatus(status.value());
		this.pages.fill(model, form);
		this.pages.lines(model, form, saving);
		return "submission/form";
	}

}
