package vn.thidua.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.report.HeatMap;
import vn.thidua.report.RunSummary;
import vn.thidua.report.RunViews;
import vn.thidua.report.UnitResult;
import vn.thidua.report.UnitViews;

/** Periods and runs, and the overview of one. */
@Controller
class RunController {

	private static final int UNITS_A_PAGE = 100;

	private static final int BARS = 20;

	private final RunViews runs;

	private final UnitViews units;

	RunController(RunViews runs, UnitViews units) {
		this.runs = runs;
		this.units = units;
	}

	@GetMapping({ "/", "/runs" })
	String runs(Model model) {
		Map<String, List<RunSummary>> periods = this.runs.newest()
			.stream()
			.collect(Collectors.groupingBy(RunSummary::period, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("periods", periods);
		return "report/runs";
	}

	@GetMapping("/runs/{id}")
	String overview(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
		RunSummary run = this.runs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		if (run.status().equals("running")) {
			return "redirect:/runs/" + id + "/progress";
		}
		int from = Math.max(0, page - 1) * UNITS_A_PAGE;
		List<UnitResult> shown = this.units.units(id, from, UNITS_A_PAGE);
		model.addAttribute("run", run);
		model.addAttribute("packs", this.runs.packs(id));
		model.addAttribute("warnings", this.runs.warnings(id));
		model.addAttribute("units", shown);
		model.addAttribute("page", Math.max(1, page));
		model.addAttribute("pages", (run.units() + UNITS_A_PAGE - 1) / UNITS_A_PAGE);
		model.addAttribute("map",
				HeatMap.of(shown, this.units.targets(id, shown.stream().map(UnitResult::unit).toList())));
		model.addAttribute("exceeded", this.units.mostExceeded(id, BARS));
		return "report/overview";
	}

}
