package vn.thidua.work.committee.web;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Action;
import vn.thidua.access.Actor;
import vn.thidua.access.Rights;
import vn.thidua.planning.ReportingPeriod;
import vn.thidua.work.committee.CommitteeRefused;
import vn.thidua.work.committee.PeriodAssessments;
import vn.thidua.work.committee.PeriodChoice;
import vn.thidua.work.committee.PeriodRun;
import vn.thidua.work.committee.PeriodRuns;
import vn.thidua.work.committee.PeriodUnits;
import vn.thidua.work.committee.Standing;
import vn.thidua.work.committee.Started;
import vn.thidua.work.committee.UnitFilter;

/** Checks with the committee who takes part, then starts the assessment of a period. */
@Controller
class AssessmentController {

	private final PeriodChoice periods;

	private final PeriodUnits units;

	private final PeriodRuns runs;

	private final PeriodAssessments assessments;

	private final Rights rights;

	private final CommitteeText texts;

	AssessmentController(PeriodChoice periods, PeriodUnits units, PeriodRuns runs, PeriodAssessments assessments,
			Rights rights, CommitteeText texts) {
		this.periods = periods;
		this.units = units;
		this.runs = runs;
		this.assessments = assessments;
		this.rights = rights;
		this.texts = texts;
	}

	@GetMapping("/work/periods/{code}/assessment")
	String form(Actor actor, @PathVariable String code, Locale locale, Model model) {
		this.rights.require(actor, Action.ASSESS);
		ReportingPeriod period = this.periods.of(code);
		model.addAttribute("period", period);
		model.addAttribute("name", this.texts.period(period, locale));
		model.addAttribute("accepted", this.units.count(actor, period, UnitFilter.of(Standing.ACCEPTED)));
		model.addAttribute("open", this.units.count(actor, period, UnitFilter.UNACCEPTED));
		model.addAttribute("units", this.units.lines(actor, period, UnitFilter.UNACCEPTED, 0));
		model.addAttribute("seen", this.runs.of(actor, code).stream().mapToLong(PeriodRun::id).max().orElse(0));
		return "committee/assessment";
	}

	@PostMapping("/work/periods/{code}/assessment")
	String start(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "false") boolean leaveOut,
			@RequestParam(defaultValue = "0") long seen, Locale locale, RedirectAttributes redirect, Model model) {
		try {
			Started started = this.assessments.start(actor, code, leaveOut, seen);
			if (started.problems().isEmpty()) {
				return "redirect:/runs/" + started.run() + "/progress";
			}
			model.addAttribute("problems", started.problems());
			model.addAttribute("leaveOut", leaveOut);
			return form(actor, code, locale, model);
		}
		catch (CommitteeRefused ex) {
			redirect.addFlashAttribute("refused", this.texts.refused(ex, locale));
			return "redirect:/work/periods/{code}";
		}
	}

}
