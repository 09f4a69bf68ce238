package vn.thidua.report.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.award.Decisions;
import vn.thidua.report.Awards;
import vn.thidua.report.CandidateFilter;
import vn.thidua.report.CandidateLine;
import vn.thidua.report.Candidates;
import vn.thidua.report.Paging;

/** The awards of a run, and the candidates of one. */
@Controller
class AwardController {

	private final FinishedRuns runs;

	private final Awards awards;

	private final Candidates candidates;

	private final Decisions decisions;

	AwardController(FinishedRuns runs, Awards awards, Candidates candidates, Decisions decisions) {
		this.runs = runs;
		this.awards = awards;
		this.candidates = candidates;
		this.decisions = decisions;
	}

	@GetMapping("/runs/{id}/awards")
	String awards(@PathVariable long id, Model model) {
		model.addAttribute("run", this.runs.get(id));
		model.addAttribute("ratings", this.awards.ratings(id));
		model.addAttribute("awards", this.awards.tallies(id));
		return "report/awards";
	}

	@GetMapping("/runs/{id}/awards/{award}")
	String award(@PathVariable long id, @PathVariable String award, @RequestParam(defaultValue = "") String status,
			@RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("run", this.runs.get(id));
		model.addAttribute("tally", this.awards.tally(id, award).orElseThrow(FinishedRuns::notFound));
		CandidateFilter filter = new CandidateFilter(award, status, unit.strip());
		Paging paging = this.candidates.paging(id, filter, page);
		model.addAttribute("filter", filter);
		model.addAttribute("paging", paging);
		List<CandidateLine> lines = this.candidates.candidates(id, filter, paging);
		model.addAttribute("candidates", lines);
		model.addAttribute("decisions",
				this.decisions.last(id, award, lines.stream().map(CandidateLine::recipient).toList()));
		return "report/award";
	}

}
