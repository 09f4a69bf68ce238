package vn.thidua.report.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.assessment.run.Seals;
import vn.thidua.report.Awards;
import vn.thidua.report.HeatMaps;
import vn.thidua.report.Outcomes;
import vn.thidua.report.Paging;
import vn.thidua.report.RunContents;
import vn.thidua.report.RunEntry;
import vn.thidua.report.RunHead;
import vn.thidua.report.RunList;
import vn.thidua.report.UnitLine;
import vn.thidua.report.UnitList;
import vn.thidua.rulebase.release.ActiveRules;

/** The list of runs by period, and the overview of one. */
@Controller
class RunController {

	private static final int BEST = 15;

	private final RunList runs;

	private final RunContents contents;

	private final UnitList units;

	private final Outcomes outcomes;

	private final HeatMaps heatMaps;

	private final Awards awards;

	private final ActiveRules rules;

	private final Seals seals;

	RunController(RunList runs, RunContents contents, UnitList units, Outcomes outcomes, HeatMaps heatMaps,
			Awards awards, ActiveRules rules, Seals seals) {
		this.runs = runs;
		this.contents = contents;
		this.units = units;
		this.outcomes = outcomes;
		this.heatMaps = heatMaps;
		this.awards = awards;
		this.rules = rules;
		this.seals = seals;
	}

	@GetMapping({ "/", "/runs" })
	String list(@RequestParam(defaultValue = "1") int page, Model model) {
		Paging paging = this.runs.paging(page);
		List<RunEntry> shown = this.runs.runs(paging);
		Collection<List<RunEntry>> periods = shown.stream()
			.collect(Collectors.groupingBy((run) -> run.head().period(), LinkedHashMap::new, Collectors.toList()))
			.values();
		model.addAttribute("periods", periods);
		model.addAttribute("seals", this.seals.of(shown.stream().map((run) -> run.head().id()).toList()));
		model.addAttribute("paging", paging);
		return "report/runs";
	}

	@GetMapping("/runs/{id}")
	String overview(@PathVariable long id, @RequestParam(defaultValue = "1") int page,
			@RequestParam(defaultValue = "") String group, @RequestParam(defaultValue = "1") int columns, Model model) {
		RunHead run = this.runs.run(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("run", run);
		if (!run.finished()) {
			return "report/unfinished";
		}
		Paging paging = this.units.paging(id, page);
		List<UnitLine> shown = this.units.units(id, paging);
		model.addAttribute("targets", this.runs.targets(id));
		model.addAttribute("communes", this.runs.communes(id));
		model.addAttribute("packs", this.contents.packs(id));
		model.addAttribute("paging", paging);
		model.addAttribute("units", shown);
		model.addAttribute("heat", this.heatMaps.of(id, shown, group, columns));
		model.addAttribute("best", this.outcomes.best(id, BEST));
		model.addAttribute("ratings", this.awards.ratings(id));
		model.addAttribute("awards", this.awards.tallies(id));
		model.addAttribute("besides", this.runs.besides(run));
		model.addAttribute("drafts", this.rules.drafts());
		model.addAttribute("seal", this.seals.of(id).orElse(null));
		model.addAttribute("closing", this.seals.closing(id).orElse(null));
		model.addAttribute("warnings", this.contents.warnings(id));
		model.addAttribute("warningCount", this.contents.warningCount(id));
		return "report/overview";
	}

}
