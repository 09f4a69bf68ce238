package vn.thidua.work.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.unit.HealthUnit;
import vn.thidua.unit.UnitKey;
import vn.thidua.work.UnitView;
import vn.thidua.work.UnitViews;
import vn.thidua.work.WhatIf;
import vn.thidua.work.WhatIfs;

/**
 * The page of a unit for a period, with other figures to try; nothing of what is tried is
 * stored.
 */
@Controller
class UnitPageController {

	private static final String FIGURE = "figure.";

	private static final String POINTS = "points.";

	private static final int MOST_CHOICES = 200;

	private final UnitViews views;

	private final WhatIfs whatIfs;

	private final Rights rights;

	UnitPageController(UnitViews views, WhatIfs whatIfs, Rights rights) {
		this.views = views;
		this.whatIfs = whatIfs;
		this.rights = rights;
	}

	/** Goes to the page of the unit and period that were chosen. */
	@GetMapping(path = "/work/units", params = { "unit", "period" })
	String choose(@RequestParam String unit, @RequestParam String period) {
		return "redirect:" + UriComponentsBuilder.fromPath("/work/units/{unit}/{period}")
			.build(unit.strip(), period.strip())
			.toASCIIString();
	}

	@GetMapping("/work/units/{unit}/{period}")
	String unit(Actor actor, @PathVariable String unit, @PathVariable String period, Model model) {
		return show(actor, this.whatIfs.begin(actor, unit, period), model);
	}

	@PostMapping("/work/units/{unit}/{period}/what-if")
	String tried(Actor actor, @PathVariable String unit, @PathVariable String period,
			@RequestParam MultiValueMap<String, String> fields,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean part, Model model) {
		String page = show(actor, this.whatIfs.tried(actor, unit, period, named(FIGURE, fields), named(POINTS, fields)),
				model);
		return part ? "work/what-if :: what-if" : page;
	}

	/** The texts of the fields whose names begin so, by the rest of their names. */
	private static Map<String, String> named(String beginning, MultiValueMap<String, String> fields) {
		Map<String, String> typed = new HashMap<>();
		fields.forEach((name, values) -> {
			if (name.startsWith(beginning)) {
				typed.put(name.substring(beginning.length()), values.get(0));
			}
		});
		return typed;
	}

	private String show(Actor actor, WhatIf whatIf, Model model) {
		UnitView view = whatIf.view();
		List<HealthUnit> units = this.views.units(actor);
		model.addAttribute("view", view);
		model.addAttribute("whatIf", whatIf);
		model.addAttribute("units", (units.size() > MOST_CHOICES) ? List.of() : units);
		model.addAttribute("periods", this.views.periods(view.period().code()));
		model.addAttribute("mayReport", this.rights.may(actor, Action.REPORT, UnitKey.here(view.unit().code())));
		return "work/unit";
	}

}
