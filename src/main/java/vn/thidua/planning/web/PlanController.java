package vn.thidua.planning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.plan.Indicator;
import vn.thidua.planning.AssignedRevision;
import vn.thidua.planning.PlanReader;
import vn.thidua.planning.Plans;
import vn.thidua.planning.TreeUnit;
import vn.thidua.planning.UnitDesk;
import vn.thidua.shared.Period;
import vn.thidua.unit.HealthUnit;

/** The plan of a period, the targets of one unit, the history of one target. */
@Controller
class PlanController {

	private final PlanReader reader;

	private final Plans plans;

	private final UnitDesk units;

	private final Rights rights;

	private final Clock clock;

	PlanController(PlanReader reader, Plans plans, UnitDesk units, Rights rights, Clock clock) {
		this.reader = reader;
		this.plans = plans;
		this.units = units;
		this.rights = rights;
		this.clock = clock;
	}

	/**
	 * An indicator with the targets of several authorities, in the authorities' order.
	 */
	record Line(Indicator indicator, List<List<AssignedRevision>> targets) {
	}

	@GetMapping("/plans")
	ModelAndView overview(Actor actor, @RequestParam(defaultValue = "") String period) {
		List<String> periods = this.reader.periods();
		String year = String.valueOf(LocalDate.now(this.clock).getYear());
		String usual = periods.contains(year) ? year : periods.stream().findFirst().orElse(year);
		Period shown = Period.parse(period.isBlank() ? usual : period).orElse(null);
		ModelAndView page = new ModelAndView("planning/overview").addObject("periods", periods)
			.addObject("typed", period.isBlank() ? usual : period)
			.addObject("period", shown)
			.addObject("may", this.rights.everywhere(actor, Action.EDIT_PLAN))
			.addObject("all", this.rights.everywhere(actor, Action.READ_PLAN));
		if (shown != null) {
			Map<String, Long> counts = new LinkedHashMap<>();
			this.reader.counting(actor, shown).forEach((one) -> counts.merge(one.unitCode(), 1L, Long::sum));
			page.addObject("illustrative", this.reader.illustrative(shown))
				.addObject("tallies", this.reader.tallies(actor, shown))
				.addObject("counts", counts)
				.addObject("tree", TreeUnit.of(this.units.all(actor)));
		}
		return page;
	}

	@GetMapping("/plans/unit")
	ModelAndView unit(Actor actor, @RequestParam String code, @RequestParam Period period) {
		List<AssignedRevision> targets = this.reader.ofUnit(actor, code, period);
		List<String> authorities = targets.stream().map(AssignedRevision::authority).distinct().sorted().toList();
		Map<String, List<Line>> groups = new LinkedHashMap<>();
		this.plans.indicators().values().forEach((indicator) -> {
			List<AssignedRevision> of = targets.stream()
				.filter((one) -> one.indicator().equals(indicator.code()))
				.toList();
			if (!of.isEmpty()) {
				groups.computeIfAbsent(indicator.group(), (name) -> new ArrayList<>())
					.add(new Line(indicator, beside(of, authorities)));
			}
		});
		return new ModelAndView("planning/unit").addObject("one", unit(actor, code))
			.addObject("period", period)
			.addObject("illustrative", this.reader.illustrative(period))
			.addObject("periods", this.reader.periods())
			.addObject("authorities", authorities)
			.addObject("groups", groups)
			.addObject("may", this.rights.everywhere(actor, Action.EDIT_PLAN));
	}

	@GetMapping("/plans/history")
	ModelAndView history(Actor actor, @RequestParam String unit, @RequestParam String indicator) {
		return new ModelAndView("planning/history").addObject("past", this.reader.history(actor, unit, indicator))
			.addObject("one", unit(actor, unit))
			.addObject("indicator",
					Objects.requireNonNullElseGet(this.plans.indicators().get(indicator), () -> missing(indicator)));
	}

	private static List<List<AssignedRevision>> beside(List<AssignedRevision> targets, List<String> authorities) {
		return authorities.stream()
			.map((authority) -> targets.stream().filter((one) -> one.authority().equals(authority)).toList())
			.toList();
	}

	private HealthUnit unit(Actor actor, String code) {
		return this.units.standing(actor, code).orElseThrow(() -> new NotFound(code));
	}

	private static Indicator missing(String code) {
		throw new NotFound(code);
	}

}
