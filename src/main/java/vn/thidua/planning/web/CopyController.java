package vn.thidua.planning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.planning.Assigning;
import vn.thidua.planning.CopyLine;
import vn.thidua.planning.PlanReader;
import vn.thidua.planning.PlanRefused;
import vn.thidua.planning.TargetCopy;
import vn.thidua.planning.TargetDesk;

/** Copy targets from another period with a growth factor: see first, then save. */
@Controller
class CopyController {

	private final TargetCopy copies;

	private final TargetDesk desk;

	private final PlanReader reader;

	private final Rights rights;

	private final Clock clock;

	CopyController(TargetCopy copies, TargetDesk desk, PlanReader reader, Rights rights, Clock clock) {
		this.copies = copies;
		this.desk = desk;
		this.reader = reader;
		this.rights = rights;
		this.clock = clock;
	}

	@GetMapping("/plans/copy")
	ModelAndView form(Actor actor) {
		return page(actor, CopyForm.BLANK, new OrderForm("", "", "", ""));
	}

	@PostMapping("/plans/copy/preview")
	ModelAndView preview(Actor actor, CopyForm form) {
		try {
			return lines(actor, form, OrderForm.blank(form.target(), LocalDate.now(this.clock)), lines(actor, form));
		}
		catch (PlanRefused ex) {
			return told(page(actor, form, new OrderForm("", "", "", "")), ex.code());
		}
	}

	@PostMapping("/plans/copy")
	ModelAndView save(Actor actor, CopyForm form, OrderForm order, RedirectAttributes redirect) {
		List<CopyLine> lines;
		try {
			lines = lines(actor, form);
		}
		catch (PlanRefused ex) {
			return told(page(actor, form, order), ex.code());
		}
		if (!CopyForm.digest(lines).equals(form.digest())) {
			return told(lines(actor, form, order, lines), "copy.overtaken");
		}
		Assigning assigning = this.desk.assign(actor, order.order(),
				lines.stream().filter((line) -> !form.leaves(line)).map(CopyLine::typed).toList());
		if (!assigning.possible()) {
			ModelAndView page = lines(actor, form, order, lines).addObject("faults", assigning.faults());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		redirect.addFlashAttribute("saved", assigning.changes().size());
		redirect.addAttribute("period", Objects.requireNonNull(form.to()));
		return new ModelAndView("redirect:/plans");
	}

	private List<CopyLine> lines(Actor actor, CopyForm form) {
		return this.copies.lines(actor, form.source(), form.target(), form.factor(), form.grownRates())
			.stream()
			.filter(form::of)
			.toList();
	}

	private ModelAndView lines(Actor actor, CopyForm form, OrderForm order, List<CopyLine> lines) {
		return page(actor, form, order).addObject("lines", lines).addObject("digest", CopyForm.digest(lines));
	}

	private ModelAndView page(Actor actor, CopyForm form, OrderForm order) {
		this.rights.require(actor, Action.EDIT_PLAN);
		return new ModelAndView("planning/copy").addObject("form", form)
			.addObject("order", order)
			.addObject("faults", List.of())
			.addObject("periods", this.reader.periods());
	}

	private static ModelAndView told(ModelAndView page, String code) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("refused", code);
	}

}
