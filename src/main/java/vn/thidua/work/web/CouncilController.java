package vn.thidua.work.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.award.DecisionDesk;
import vn.thidua.award.DecisionEntry;
import vn.thidua.award.DecisionExport;
import vn.thidua.award.DecisionMistake;
import vn.thidua.award.DecisionsRefused;
import vn.thidua.report.RunHead;
import vn.thidua.report.RunList;

/** The council's decisions on the candidates of an award. */
@Controller
class CouncilController {

	private final CouncilPages pages;

	private final DecisionDesk desk;

	private final DecisionExport export;

	private final RunList runs;

	CouncilController(CouncilPages pages, DecisionDesk desk, DecisionExport export, RunList runs) {
		this.pages = pages;
		this.desk = desk;
		this.export = export;
		this.runs = runs;
	}

	@GetMapping("/runs/{id}/awards/{award}/council")
	ModelAndView show(Actor actor, @PathVariable long id, @PathVariable String award,
			@RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "1") int page) {
		return this.pages.page(actor, run(id), award, unit.strip(), page, CouncilForm.BLANK, List.of());
	}

	@PostMapping("/runs/{id}/awards/{award}/council")
	ModelAndView record(Actor actor, @PathVariable long id, @PathVariable String award,
			@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
		CouncilForm form = new CouncilForm(typed);
		List<DecisionEntry> entries = form.entries();
		try {
			this.desk.record(actor, id, award, form.minutes(), entries);
		}
		catch (DecisionsRefused ex) {
			ModelAndView page = this.pages.page(actor, run(id), award, form.of("unit").strip(), form.page(), form,
					ex.mistakes());
			page.setStatus(ex.mistakes().stream().anyMatch(DecisionMistake::moved) ? HttpStatus.CONFLICT
					: HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		redirect.addFlashAttribute("recorded", entries.size());
		redirect.addAttribute("unit", form.of("unit"));
		redirect.addAttribute("page", form.page());
		return new ModelAndView("redirect:/runs/{id}/awards/{award}/council");
	}

	@GetMapping("/runs/{id}/decisions.csv")
	void csv(@PathVariable long id, HttpServletResponse response) throws IOException {
		run(id);
		response.setContentType("text/csv; charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("thidua-decisions-" + id + ".csv").build().toString());
		this.export.csv(id, response.getOutputStream());
	}

	private RunHead run(long id) {
		return this.runs.run(id).filter(RunHead::finished).orElseThrow(() -> new NotFound("run " + id));
	}

}
