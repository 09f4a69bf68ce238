package vn.thidua.planning.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.planning.PeriodDesk;
import vn.thidua.planning.PlanRefused;

/** Reporting periods: open, move the deadline, close, reopen. */
@Controller
class PeriodController {

	private final PeriodDesk desk;

	private final Rights rights;

	PeriodController(PeriodDesk desk, Rights rights) {
		this.desk = desk;
		this.rights = rights;
	}

	/** A period as it was typed. */
	record Form(@Nullable String code, @Nullable String title, @Nullable String deadline, @Nullable String province,
			@Nullable Boolean illustrative) {

		private static final Form BLANK = new Form("", "", "", "", false);

	}

	/** A step of a period. */
	private interface Step {

		void take(int version);

	}

	@GetMapping("/periods")
	ModelAndView list(Actor actor) {
		return page(actor, Form.BLANK);
	}

	@PostMapping("/periods")
	ModelAndView open(Actor actor, Form form, RedirectAttributes redirect) {
		try {
			this.desk.open(actor, text(form.code()).strip(), text(form.title()), OrderForm.day(text(form.deadline())),
					text(form.province()), Boolean.TRUE.equals(form.illustrative()));
		}
		catch (PlanRefused ex) {
			ModelAndView page = page(actor, form).addObject("refused", ex.code());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		redirect.addFlashAttribute("message", "planning.period.opened");
		return new ModelAndView("redirect:/periods");
	}

	@PostMapping("/periods/{code}/deadline")
	String deadline(Actor actor, @PathVariable String code, @RequestParam int version,
			@RequestParam(defaultValue = "") String deadline, RedirectAttributes redirect) {
		return step(redirect, "planning.period.moved", version,
				(seen) -> this.desk.moveDeadline(actor, code, seen, OrderForm.day(deadline)));
	}

	@PostMapping("/periods/{code}/close")
	String close(Actor actor, @PathVariable String code, @RequestParam int version, RedirectAttributes redirect) {
		return step(redirect, "planning.period.closed", version, (seen) -> this.desk.close(actor, code, seen));
	}

	@PostMapping("/periods/{code}/reopen")
	String reopen(Actor actor, @PathVariable String code, @RequestParam int version, RedirectAttributes redirect) {
		return step(redirect, "planning.period.reopened", version, (seen) -> this.desk.reopen(actor, code, seen));
	}

	private static String step(RedirectAttributes redirect, String done, int version, Step step) {
		try {
			step.take(version);
			redirect.addFlashAttribute("message", done);
		}
		catch (PlanRefused ex) {
			redirect.addFlashAttribute("notDone", ex.code());
		}
		return "redirect:/periods";
	}

	private ModelAndView page(Actor actor, Form form) {
		this.rights.require(actor, Action.MANAGE_PERIODS);
		return new ModelAndView("planning/periods").addObject("periods", this.desk.all()).addObject("form", form);
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed;
	}

}
