package vn.thidua.planning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.planning.Assigning;
import vn.thidua.planning.PlanReader;
import vn.thidua.planning.PlanRefused;
import vn.thidua.planning.TargetDesk;
import vn.thidua.planning.TreeUnit;
import vn.thidua.planning.UnitDesk;
import vn.thidua.planning.share.ShareQuestion;
import vn.thidua.planning.share.ShareWay;
import vn.thidua.planning.share.Shares;
import vn.thidua.planning.share.TargetShares;
import vn.thidua.shared.Figure;
import vn.thidua.shared.VietnameseText;

/**
 * Split a unit's total over the units below it: weights, shares, remainder, then save.
 */
@Controller
class ShareController {

	private final TargetShares splitting;

	private final TargetDesk desk;

	private final PlanReader reader;

	private final UnitDesk units;

	private final Rights rights;

	private final Clock clock;

	ShareController(TargetShares splitting, TargetDesk desk, PlanReader reader, UnitDesk units, Rights rights,
			Clock clock) {
		this.splitting = splitting;
		this.desk = desk;
		this.reader = reader;
		this.units = units;
		this.rights = rights;
		this.clock = clock;
	}

	@GetMapping("/plans/split")
	ModelAndView form(Actor actor) {
		return page(actor, form(new LinkedMultiValueMap<>()));
	}

	/** Fills in total and weights by the chosen way. */
	@PostMapping("/plans/split/begin")
	ModelAndView begin(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
		ShareForm asked = form(typed);
		try {
			ShareQuestion question = asked.question();
			String total = ShareForm.text(asked.total()).isEmpty() ? this.splitting.total(actor, question)
					: ShareForm.text(asked.total());
			Map<String, String> weights = new LinkedHashMap<>();
			Map<String, Figure> known = this.splitting.weights(actor, question);
			this.splitting.below(actor, question.parent())
				.forEach((unit) -> weights.put(unit.code(),
						known.containsKey(unit.code()) ? VietnameseText.of(known.get(unit.code())) : ""));
			ShareForm filled = new ShareForm(asked.period(), asked.parent(), asked.indicator(), asked.authority(),
					asked.way(), total, List.copyOf(weights.keySet()), List.copyOf(weights.values()), "");
			return split(actor, filled, OrderForm.blank(question.period(), LocalDate.now(this.clock)));
		}
		catch (PlanRefused ex) {
			return told(page(actor, asked), ex.code());
		}
	}

	/** Shows the shares of typed weights again. */
	@PostMapping("/plans/split/again")
	ModelAndView again(Actor actor, @RequestParam MultiValueMap<String, String> typed, OrderForm order) {
		return split(actor, form(typed), order);
	}

	@PostMapping("/plans/split")
	ModelAndView save(Actor actor, @RequestParam MultiValueMap<String, String> typed, OrderForm order,
			RedirectAttributes redirect) {
		ShareForm form = form(typed);
		try {
			ShareQuestion question = form.question();
			Shares shares = shares(form, question);
			Assigning assigning = this.desk.assign(actor, order.order(),
					this.splitting.typed(actor, question, ShareForm.text(form.total()), shares));
			if (assigning.possible()) {
				redirect.addFlashAttribute("saved", assigning.changes().size());
				redirect.addAttribute("period", question.period().code());
				return new ModelAndView("redirect:/plans");
			}
			ModelAndView page = split(actor, form, order).addObject("faults", assigning.faults());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		catch (PlanRefused ex) {
			return told(split(actor, form, order), ex.code());
		}
	}

	private Shares shares(ShareForm form, ShareQuestion question) {
		Shares shares = Shares.of(this.splitting.goal(question, ShareForm.text(form.total())).figure(), form.weights());
		String remainder = ShareForm.text(form.remainder());
		return remainder.isEmpty() ? shares : shares.remainderOn(remainder);
	}

	private ModelAndView split(Actor actor, ShareForm form, OrderForm order) {
		ModelAndView page = page(actor, form).addObject("order", order).addObject("weights", form.typed());
		try {
			ShareQuestion question = form.question();
			page.addObject("below", this.splitting.below(actor, question.parent()));
			page.addObject("standing", standing(actor, question));
			return page.addObject("shares", shares(form, question));
		}
		catch (PlanRefused ex) {
			return told(page, ex.code());
		}
	}

	private Map<String, String> standing(Actor actor, ShareQuestion question) {
		Map<String, String> standing = new LinkedHashMap<>();
		this.reader.last(actor, question.period(), question.authority()).forEach((key, one) -> {
			if (key.indicator().equals(question.indicator()) && !one.withdrawn()) {
				standing.put(key.unit(), one.target());
			}
		});
		return standing;
	}

	private ModelAndView page(Actor actor, ShareForm form) {
		this.rights.require(actor, Action.EDIT_PLAN);
		return new ModelAndView("planning/split").addObject("form", form)
			.addObject("faults", List.of())
			.addObject("indicators", this.splitting.splittable())
			.addObject("tree", TreeUnit.of(this.units.all(actor)))
			.addObject("ways", ShareWay.values())
			.addObject("periods", this.reader.periods());
	}

	private static ShareForm form(MultiValueMap<String, String> typed) {
		return new ShareForm(typed.getFirst("period"), typed.getFirst("parent"), typed.getFirst("indicator"),
				typed.getFirst("authority"), typed.getFirst("way"), typed.getFirst("total"), typed.get("unit"),
				typed.get("weight"), typed.getFirst("remainder"));
	}

	private static ModelAndView told(ModelAndView page, String code) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page.addObject("refused", code);
	}

}
