package vn.thidua.report.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.report.CommuneLine;
import vn.thidua.report.CommuneTally;
import vn.thidua.report.Communes;
import vn.thidua.report.Paging;
import vn.thidua.report.RunContents;
import vn.thidua.report.RunList;

/** The communes of a run, and one commune against the ten criteria. */
@Controller
class CommuneController {

	private final FinishedRuns runs;

	private final RunList list;

	private final Communes communes;

	private final RunContents contents;

	CommuneController(FinishedRuns runs, RunList list, Communes communes, RunContents contents) {
		this.runs = runs;
		this.list = list;
		this.communes = communes;
		this.contents = contents;
	}

	@GetMapping("/runs/{id}/communes")
	String communes(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("run", this.runs.get(id));
		CommuneTally tally = this.list.communes(id);
		Paging paging = this.communes.paging(page, tally);
		model.addAttribute("tally", tally);
		model.addAttribute("paging", paging);
		model.addAttribute("communes", this.communes.communes(id, paging));
		return "report/communes";
	}

	@GetMapping("/runs/{id}/communes/{code}")
	String commune(@PathVariable long id, @PathVariable String code, @RequestParam(defaultValue = "") String set,
			Model model) {
		model.addAttribute("run", this.runs.get(id, code));
		List<CommuneLine> sheets = this.communes.commune(id, code);
		CommuneLine sheet = sheets.stream()
			.filter((one) -> set.isEmpty() || one.criteriaSet().equals(set))
			.findFirst()
			.orElseThrow(FinishedRuns::notFound);
		model.addAttribute("sheets", sheets);
		model.addAttribute("sheet", sheet);
		model.addAttribute("criteria", this.communes.criteria(id, sheet));
		model.addAttribute("lines", this.communes.lines(id, sheet));
		model.addAttribute("rules", this.contents.rules(id, sheet.criteriaSet()));
		return "report/commune";
	}

}
