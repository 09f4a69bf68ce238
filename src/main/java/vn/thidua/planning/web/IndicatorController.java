package vn.thidua.planning.web;

import java.util.Arrays;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Excess;
import vn.thidua.planning.IndicatorDesk;
import vn.thidua.planning.ListedIndicator;
import vn.thidua.planning.PlanRefused;
import vn.thidua.planning.RelationDesk;

/** Indicators, and how they hang together. */
@Controller
class IndicatorController {

	private final IndicatorDesk desk;

	private final RelationDesk relations;

	private final Rights rights;

	IndicatorController(IndicatorDesk desk, RelationDesk relations, Rights rights) {
		this.desk = desk;
		this.relations = relations;
		this.rights = rights;
	}

	@GetMapping("/plans/indicators")
	ModelAndView list(Actor actor) {
		return page(actor);
	}

	@GetMapping("/plans/indicators/edit")
	ModelAndView edit(Actor actor, @RequestParam(defaultValue = "") String code) {
		List<ListedIndicator> all = this.desk.all();
		int next = all.stream().mapToInt(ListedIndicator::place).max().orElse(0) + 1;
		return form(actor,
				code.isEmpty() ? IndicatorForm.blank(next)
						: all.stream()
							.filter((one) -> one.indicator().code().equals(code))
							.findFirst()
							.map(IndicatorForm::of)
							.orElseThrow(() -> new NotFound(code)));
	}

	@PostMapping("/plans/indicators/edit")
	ModelAndView save(Actor actor, IndicatorForm form, RedirectAttributes redirect) {
		try {
			if (form.added()) {
				this.desk.add(actor, form.indicator(), form.number());
			}
			else {
				this.desk.change(actor, form.indicator(), form.number(), form.version());
			}
		}
		catch (PlanRefused ex) {
			return told(form(actor, form), ex);
		}
		redirect.addFlashAttribute("message", "planning.indicator.saved");
		return new ModelAndView("redirect:/plans/indicators");
	}

	@PostMapping("/plans/indicators/sum")
	ModelAndView sum(Actor actor, @RequestParam String indicator, @RequestParam(defaultValue = "") String parts,
			RedirectAttributes redirect) {
		try {
			this.relations.addSum(actor, indicator, Arrays.asList(parts.strip().split("[\\s,;+]+")));
		}
		catch (PlanRefused ex) {
			return told(page(actor), ex).addObject("sumIndicator", indicator).addObject("sumParts", parts);
		}
		redirect.addFlashAttribute("message", "planning.relation.saved");
		return new ModelAndView("redirect:/plans/indicators");
	}

	@PostMapping("/plans/indicators/rate")
	ModelAndView rate(Actor actor, @RequestParam String indicator, @RequestParam String numerator,
			@RequestParam String denominator, @RequestParam int factor, RedirectAttributes redirect) {
		try {
			this.relations.addRate(actor, indicator, numerator, denominator, factor);
		}
		catch (PlanRefused ex) {
			return told(page(actor), ex).addObject("rateIndicator", indicator)
				.addObject("rateNumerator", numerator)
				.addObject("rateDenominator", denominator)
				.addObject("rateFactor", factor);
		}
		redirect.addFlashAttribute("message", "planning.relation.saved");
		return new ModelAndView("redirect:/plans/indicators");
	}

	@PostMapping("/plans/indicators/unrelate")
	String unrelate(Actor actor, @RequestParam long relation, RedirectAttributes redirect) {
		this.relations.remove(actor, relation);
		redirect.addFlashAttribute("message", "planning.relation.removed");
		return "redirect:/plans/indicators";
	}

	private ModelAndView page(Actor actor) {
		return new ModelAndView("planning/indicators").addObject("indicators", this.desk.all())
			.addObject("relations", this.relations.all())
			.addObject("factors", RelationDesk.FACTORS)
			.addObject("may", this.rights.everywhere(actor, Action.EDIT_PLAN));
	}

	private ModelAndView form(Actor actor, IndicatorForm form) {
		this.rights.require(actor, Action.EDIT_PLAN);
		return new ModelAndView("planning/indicator-edit").addObject("form", form)
			.addObject("directions", Direction.values())
			.addObject("excesses", Excess.values())
			.addObject("groups", this.desk.all().stream().map((one) -> one.indicator().group()).distinct().toList());
	}

	private static ModelAndView told(ModelAndView page, PlanRefused why) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("refused", why.code());
	}

}
