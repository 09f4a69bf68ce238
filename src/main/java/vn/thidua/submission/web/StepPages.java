package vn.thidua.submission.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.submission.ReportForm;
import vn.thidua.submission.ReportForms;
import vn.thidua.submission.Submission;
import vn.thidua.submission.SubmissionReader;
import vn.thidua.submission.SubmissionRefused;

/**
 * Takes the steps that buttons ask for. Who was overtaken is told who did what and when;
 * whatever else is refused is said on the page of the submission.
 */
@Component
class StepPages {

	private final ReportForms forms;

	private final SubmissionReader reader;

	private final SubmissionPages pages;

	StepPages(ReportForms forms, SubmissionReader reader, SubmissionPages pages) {
		this.forms = forms;
		this.reader = reader;
		this.pages = pages;
	}

	/** A step of a submission. */
	interface Step {

		/** Takes it. */
		Submission take();

	}

	/**
	 * What comes in and goes out.
	 *
	 * @param actor who asks
	 * @param model what the page shows
	 * @param response the answer
	 * @param redirect what the next page shows
	 */
	record Exchange(Actor actor, Model model, HttpServletResponse response, RedirectAttributes redirect) {
	}

	/** Takes a step and shows the submission, or says why it is refused. */
	String take(long id, Exchange exchange, String done, Step step) {
		try {
			Submission taken = step.take();
			exchange.redirect().addFlashAttribute("done", done);
			return to(exchange.redirect(), taken.unitCode(), taken.period());
		}
		catch (SubmissionRefused ex) {
			return refused(exchange.actor(), id, ex, exchange.model(), exchange.response());
		}
	}

	/** The page that says why a step was refused. */
	String refused(Actor actor, long id, SubmissionRefused refused, Model model, HttpServletResponse response) {
		ReportForm form = this.forms.of(actor, id);
		model.addAttribute("refused", refused.code());
		if (refused.code().equals("overtaken") || refused.code().startsWith("state.")) {
			response.setStatus(HttpStatus.CONFLICT.value());
			this.pages.fill(model, form);
			model.addAttribute("changes",
					this.reader.changes(actor, id).stream().filter((one) -> one.kind().equals("state")).toList());
			return "submission/refused";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return this.pages.page(model, form);
	}

	/** Leads to the page of a submission. */
	static String to(RedirectAttributes redirect, String unit, String period) {
		redirect.addAttribute("unit", unit);
		redirect.addAttribute("period", period);
		return "redirect:/submissions/{unit}/{period}";
	}

}
