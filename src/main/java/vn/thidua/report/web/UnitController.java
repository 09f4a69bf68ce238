package vn.thidua.report.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.report.CommuneViews;
import vn.thidua.report.RunViews;
import vn.thidua.report.TargetResult;
import vn.thidua.report.UnitViews;

/** One unit: every target, and first what is missing. */
@Controller
class UnitController {

	private final RunViews runs;

	private final UnitViews units;

	private final CommuneViews communes;

	UnitController(RunViews runs, UnitViews units, CommuneViews communes) {
		this.runs = runs;
		this.units = units;
		this.communes = communes;
	}

	@GetMapping("/runs/{id}/units/{unit}")
	String unit(@PathVariable long id, @PathVariable String unit, Model model) {
		List<TargetResult> targets = this.units.targets(id, unit);
		model.addAttribute("run", this.runs.find(id).orElseThrow(UnitController::notFound));
		model.addAttribute("unit", this.units.unit(id, unit).orElseThrow(UnitController::notFound));
		model.addAttribute("targets", targets);
		model.addAttribute("open", targets.stream().filter((target) -> !target.reached()).toList());
		model.addAttribute("above", this.units.above(id, unit).orElse(null));
		model.addAttribute("below", this.units.below(id, unit));
		model.addAttribute("sheets", this.communes.sheets(id, unit));
		return "report/unit";
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
