package vn.thidua.work.committee.web;

import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.work.committee.PeriodChoice;

/** Leads everybody to the work of the period that is being worked on. */
@Controller
class WorkController {

	private final PeriodChoice periods;

	WorkController(PeriodChoice periods) {
		this.periods = periods;
	}

	@GetMapping({ "/work", "/work/periods" })
	String work(Actor actor) {
		Optional<ReportingPeriod> current = this.periods.current();
		if (actor.role() != Role.UNIT) {
			return current.or(() -> this.periods.all().stream().findFirst())
				.map((period) -> "redirect:/work/periods/" + period.code())
				.orElse("committee/none");
		}
		return current.filter((period) -> !actor.unitCode().isEmpty())
			.map((period) -> "redirect:/work/units/" + actor.unitCode() + "/" + period.code())
			.orElse("committee/none");
	}

}
