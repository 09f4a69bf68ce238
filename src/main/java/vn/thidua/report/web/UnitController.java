package vn.thidua.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.award.Decisions;
import vn.thidua.report.OutcomeLine;
import vn.thidua.report.Outcomes;
import vn.thidua.report.Outlooks;
import vn.thidua.report.People;
import vn.thidua.report.Recognitions;
import vn.thidua.report.RunHead;
import vn.thidua.report.UnitLine;
import vn.thidua.report.UnitList;

/**
 * The page of one unit: what is missing first, then every target with its reason, then
 * how it is rated and what it may be proposed for.
 */
@Controller
class UnitController {

	private final FinishedRuns runs;

	private final UnitList units;

	private final Outcomes outcomes;

	private final Outlooks outlooks;

	private final People people;

	private final Recognitions recognitions;

	private final Decisions decisions;

	UnitController(FinishedRuns runs, UnitList units, Outcomes outcomes, Outlooks outlooks, People people,
			Recognitions recognitions, Decisions decisions) {
		this.runs = runs;
		this.units = units;
		this.outcomes = outcomes;
		this.outlooks = outlooks;
		this.people = people;
		this.recognitions = recognitions;
		this.decisions = decisions;
	}

	@GetMapping("/runs/{id}/units/{code}")
	String unit(@PathVariable long id, @PathVariable String code, Model model) {
		RunHead run = this.runs.get(id, code);
		UnitLine unit = this.units.unit(id, code).orElseThrow(FinishedRuns::notFound);
		List<OutcomeLine> lines = this.outcomes.of(id, code);
		model.addAttribute("run", run);
		model.addAttribute("one", unit);
		model.addAttribute("lacking", lines.stream().filter(OutcomeLine::lacking).toList());
		model.addAttribute("authorities",
				lines.stream()
					.collect(Collectors.groupingBy(OutcomeLine::authority, LinkedHashMap::new, Collectors.toList()))
					.values()
					.stream()
					.map(Assigned::new)
					.toList());
		model.addAttribute("outlooks", this.outlooks.of(id, run.period(), code, lines));
		model.addAttribute("people", this.people.count(id, code));
		model.addAttribute("recognition", this.recognitions.of(id, code));
		model.addAttribute("decisions", this.decisions.of(id, code, code));
		model.addAttribute("above", this.units.above(id, unit).orElse(null));
		model.addAttribute("below", this.units.below(id, code));
		return "report/unit";
	}

	/**
	 * The targets that one authority assigned.
	 *
	 * @param lines their verdicts
	 */
	record Assigned(List<OutcomeLine> lines) {

		public String authority() {
			return this.lines.get(0).authority();
		}

		public long counted() {
			return this.lines.stream().filter((line) -> !line.status().equals("not_applicable")).count();
		}

		public long reached() {
			return this.lines.stream().filter((line) -> line.status().matches("exceeded|met")).count();
		}

		public long exceeded() {
			return this.lines.stream().filter((line) -> line.status().equals("exceeded")).count();
		}

	}

}
