package vn.thidua.planning.web;

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
import vn.thidua.planning.PlanRefused;
import vn.thidua.planning.TreeUnit;
import vn.thidua.planning.UnitDesk;
import vn.thidua.unit.Region;
import vn.thidua.unit.UnitType;

/** The register of units as a tree, and the form of one unit. */
@Controller
class RegisterController {

	private final UnitDesk desk;

	private final Rights rights;

	RegisterController(UnitDesk desk, Rights rights) {
		this.desk = desk;
		this.rights = rights;
	}

	@GetMapping("/plans/units")
	ModelAndView list(Actor actor) {
		return new ModelAndView("planning/units").addObject("tree", TreeUnit.of(this.desk.all(actor)))
			.addObject("may", this.rights.everywhere(actor, Action.EDIT_PLAN));
	}

	@GetMapping("/plans/units/edit")
	ModelAndView edit(Actor actor, @RequestParam(defaultValue = "") String code) {
		UnitForm form = code.isEmpty() ? UnitForm.BLANK
				: UnitForm.of(this.desk.standing(actor, code).orElseThrow(() -> new NotFound(code)));
		return page(actor, form);
	}

	@PostMapping("/plans/units/edit")
	ModelAndView save(Actor actor, UnitForm form, RedirectAttributes redirect) {
		try {
			if (form.added()) {
				this.desk.add(actor, form.unit());
			}
			else {
				this.desk.change(actor, form.unit(), String.valueOf(form.seen()));
			}
		}
		catch (PlanRefused ex) {
			ModelAndView page = page(actor, form).addObject("refused", ex.code());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		redirect.addFlashAttribute("message", "planning.unit.saved");
		return new ModelAndView("redirect:/plans/units");
	}

	private ModelAndView page(Actor actor, UnitForm form) {
		this.rights.require(actor, Action.EDIT_PLAN);
		return new ModelAndView("planning/unit-edit").addObject("form", form)
			.addObject("tree", TreeUnit.of(this.desk.all(actor)))
			.addObject("types", UnitType.values())
			.addObject("regions", Region.values());
	}

}
