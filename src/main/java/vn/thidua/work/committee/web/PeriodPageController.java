package vn.thidua.work.committee.web;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Rights;
import vn.thidua.notice.Mails;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.report.Paging;
import vn.thidua.work.committee.PeriodChoice;
import vn.thidua.work.committee.PeriodRun;
import vn.thidua.work.committee.PeriodRuns;
import vn.thidua.work.committee.PeriodUnits;
import vn.thidua.work.committee.StandingCount;
import vn.thidua.work.committee.UnitFilter;

/** Shows who has reported for a period, and the runs made of it. */
@Controller
class PeriodPageController {

	private final PeriodChoice periods;

	private final PeriodUnits units;

	private final PeriodRuns runs;

	private final Mails mails;

	private final Rights rights;

	private final CommitteeText texts;

	PeriodPageController(PeriodChoice periods, PeriodUnits units, PeriodRuns runs, Mails mails, Rights rights,
			CommitteeText texts) {
		this.periods = periods;
		this.units = units;
		this.runs = runs;
		this.mails = mails;
		this.rights = rights;
		this.texts = texts;
	}

	@GetMapping("/work/periods/{code}")
	String period(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "all") String show,
			@RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
		this.rights.require(actor, Action.READ_REPORT);
		ReportingPeriod period = this.periods.of(code);
		UnitFilter filter = UnitFilter.named(show);
		List<StandingCount> counts = this.units.counts(actor, period);
		Paging paging = Paging.of(page, PeriodUnits.PAGE, this.units.count(actor, period, filter));
		model.addAttribute("period", period);
		model.addAttribute("name", this.texts.period(period, locale));
		model.addAttribute("periods", this.texts.periods(this.periods.all(), locale));
		model.addAttribute("counts", counts);
		model.addAttribute("total", counts.stream().mapToLong(StandingCount::units).sum());
		model.addAttribute("late", counts.stream().mapToLong(StandingCount::late).sum());
		model.addAttribute("outstanding",
				counts.stream().filter((one) -> one.standing().outstanding()).mapToLong(StandingCount::units).sum());
		model.addAttribute("filters", UnitFilter.choices());
		model.addAttribute("filter", filter);
		model.addAttribute("paging", paging);
		model.addAttribute("units", this.units.lines(actor, period, filter, paging.offset()));
		model.addAttribute("receives", this.rights.everywhere(actor, Action.RECEIVE));
		model.addAttribute("assesses", this.rights.everywhere(actor, Action.ASSESS));
		model.addAttribute("mail", this.mails.set());
		model.addAttribute("undelivered", this.mails.failed(actor, code));
		runs(actor, code, model);
		return "committee/period";
	}

	@GetMapping("/work/periods/{code}/compare")
	String compare(Actor actor, @PathVariable String code, @RequestParam long before, @RequestParam long after) {
		List<Long> known = this.runs.of(actor, code).stream().filter(PeriodRun::finished).map(PeriodRun::id).toList();
		if (!known.contains(before) || !known.contains(after)) {
			throw new NotFound("runs " + before + ", " + after);
		}
		return (before == after) ? "redirect:/runs/" + after
				: "redirect:/runs/" + Math.min(before, after) + "/differences/" + Math.max(before, after);
	}

	private void runs(Actor actor, String code, Model model) {
		List<PeriodRun> all = this.runs.of(actor, code);
		List<PeriodRun> finished = all.stream().filter(PeriodRun::finished).toList();
		model.addAttribute("runs", all);
		model.addAttribute("finished", finished);
		model.addAttribute("changed", finished.isEmpty() ? List.of() : this.runs.changed(actor, finished.get(0).id()));
	}

}
