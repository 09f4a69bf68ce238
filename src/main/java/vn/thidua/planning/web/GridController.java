package vn.thidua.planning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import vn.thidua.planning.AuthorityTally;
import vn.thidua.planning.PlanReader;
import vn.thidua.planning.TargetDesk;
import vn.thidua.planning.TypedTarget;
import vn.thidua.shared.Period;

/** Targets of one authority and period as a grid of units and indicators. */
@Controller
class GridController {

	private final Grid grid;

	private final PlanReader reader;

	private final TargetDesk desk;

	private final Rights rights;

	private final Clock clock;

	GridController(Grid grid, PlanReader reader, TargetDesk desk, Rights rights, Clock clock) {
		this.grid = grid;
		this.reader = reader;
		this.desk = desk;
		this.rights = rights;
		this.clock = clock;
	}

	@GetMapping("/plans/grid")
	ModelAndView show(Actor actor, @RequestParam Period period, @RequestParam(required = false) String authority,
			@RequestParam(required = false) Integer columns, @RequestParam(required = false) String under,
			@RequestParam(required = false) Integer page) {
		this.rights.require(actor, Action.READ_PLAN);
		GridView view = GridView.of(period, (authority == null) ? usual(actor, period) : authority, columns, under,
				page);
		return page(actor, view, OrderForm.blank(period, LocalDate.now(this.clock)), this.grid.of(actor, view));
	}

	@PostMapping("/plans/grid")
	ModelAndView save(Actor actor, @RequestParam Period period, @RequestParam String authority,
			@RequestParam(required = false) Integer columns, @RequestParam(required = false) String under,
			@RequestParam(required = false) Integer page, OrderForm order,
			@RequestParam MultiValueMap<String, String> form, RedirectAttributes redirect) {
		GridView view = GridView.of(period, authority, columns, under, page);
		List<TypedTarget> typed = new ArrayList<>();
		form.forEach((field, texts) -> GridCell.typed(field, texts.get(0), view).ifPresent(typed::add));
		Assigning assigning = this.desk.assign(actor, order.order(), typed);
		if (assigning.possible()) {
			redirect.addFlashAttribute("saved", assigning.changes().size());
			redirect.addFlashAttribute("overtaken", assigning.overtaken());
			return back(view);
		}
		ModelAndView refused = page(actor, view, order, this.grid.of(actor, view, typed, assigning));
		refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return refused.addObject("faults", assigning.faults()).addObject("overtaken", assigning.overtaken());
	}

	private ModelAndView page(Actor actor, GridView view, OrderForm order, Grid.Layout layout) {
		ModelAndView page = new ModelAndView("planning/grid").addObject("view", view)
			.addObject("illustrative", this.reader.illustrative(view.period()))
			.addObject("order", order)
			.addObject("grid", layout)
			.addObject("periods", this.reader.periods())
			.addObject("faults", List.of())
			.addObject("authorities",
					this.reader.tallies(actor, view.period()).stream().map(AuthorityTally::authority).toList())
			.addObject("may", this.rights.everywhere(actor, Action.EDIT_PLAN));
		return page;
	}

	private String usual(Actor actor, Period period) {
		return this.reader.tallies(actor, period).stream().findFirst().map(AuthorityTally::authority).orElse("");
	}

	private static ModelAndView back(GridView view) {
		ModelAndView page = new ModelAndView("redirect:/plans/grid");
		page.getModel().put("period", view.period().code());
		page.getModel().put("authority", view.authority());
		page.getModel().put("columns", view.columns());
		page.getModel().put("under", view.under());
		page.getModel().put("page", view.page());
		return page;
	}

}
