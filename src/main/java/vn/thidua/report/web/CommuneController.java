package vn.thidua.report.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.report.CommuneResult;
import vn.thidua.report.CommuneViews;
import vn.thidua.report.RunSummary;
import vn.thidua.report.RunViews;

/** The communes of a run, and one with its criteria. */
@Controller
class CommuneController {

	private static final int COMMUNES_A_PAGE = 200;

	private final RunViews runs;

	private final CommuneViews communes;

	CommuneController(RunViews runs, CommuneViews communes) {
		this.runs = runs;
		this.communes = communes;
	}

	@GetMapping("/runs/{id}/communes")
	String communes(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
		RunSummary run = this.runs.find(id).orElseThrow(CommuneController::notFound);
		int from = Math.max(0, page - 1) * COMMUNES_A_PAGE;
		model.addAttribute("run", run);
		model.addAttribute("communes", this.communes.communes(id, from, COMMUNES_A_PAGE));
		model.addAttribute("page", Math.max(1, page));
		model.addAttribute("pages", (run.communes() + COMMUNES_A_PAGE - 1) / COMMUNES_A_PAGE);
		return "report/communes";
	}

	@GetMapping("/runs/{id}/communes/{unit}")
	String commune(@PathVariable long id, @PathVariable String unit, Model model) {
		List<CommuneResult> sheets = this.communes.sheets(id, unit);
		if (sheets.isEmpty()) {
			throw notFound();
		}
		model.addAttribute("run", this.runs.find(id).orElseThrow(CommuneController::notFound));
		model.addAttribute("sheets", sheets);
		model.addAttribute("criteria", this.communes.criteria(id, unit));
		model.addAttribute("lines", this.communes.lines(id, unit));
		return "report/commune";
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
