package vn.thidua.report.web;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.report.Unconfirmed;
import vn.thidua.report.UnconfirmedClause;

/** The texts a run rests on that are still to be compared. */
@Controller
class UnconfirmedController {

	private final FinishedRuns runs;

	private final Unconfirmed unconfirmed;

	UnconfirmedController(FinishedRuns runs, Unconfirmed unconfirmed) {
		this.runs = runs;
		this.unconfirmed = unconfirmed;
	}

	@GetMapping("/runs/{id}/unconfirmed")
	String unconfirmed(@PathVariable long id, Model model) {
		model.addAttribute("run", this.runs.get(id));
		model.addAttribute("packs",
				this.unconfirmed.clauses(id)
					.stream()
					.collect(Collectors.groupingBy(UnconfirmedClause::pack, LinkedHashMap::new, Collectors.toList())));
		model.addAttribute("parameters", this.unconfirmed.parameters(id));
		return "report/unconfirmed";
	}

}
