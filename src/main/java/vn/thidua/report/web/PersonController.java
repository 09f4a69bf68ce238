package vn.thidua.report.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.award.Decisions;
import vn.thidua.report.Paging;
import vn.thidua.report.People;
import vn.thidua.report.PersonLine;
import vn.thidua.report.Recognitions;

/** The people of a run, and one person: rating, awards reached and why not the others. */
@Controller
class PersonController {

	private final FinishedRuns runs;

	private final People people;

	private final Recognitions recognitions;

	private final Decisions decisions;

	PersonController(FinishedRuns runs, People people, Recognitions recognitions, Decisions decisions) {
		this.runs = runs;
		this.people = people;
		this.recognitions = recognitions;
		this.decisions = decisions;
	}

	@GetMapping("/runs/{id}/people")
	String people(@PathVariable long id, @RequestParam(defaultValue = "") String wanted,
			@RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("run", this.runs.listed(id));
		String stripped = wanted.strip();
		Paging paging = this.people.paging(id, stripped, page);
		List<PersonLine> found = this.people.people(id, stripped, paging);
		model.addAttribute("wanted", stripped);
		model.addAttribute("paging", paging);
		model.addAttribute("people", found);
		model.addAttribute("reached", this.people.reached(id, found));
		return "report/people";
	}

	@GetMapping("/runs/{id}/people/{person}")
	String person(@PathVariable long id, @PathVariable String person, Model model) {
		PersonLine found = this.people.person(id, person).orElseThrow(FinishedRuns::notFound);
		model.addAttribute("run", this.runs.get(id, found.unitCode()));
		model.addAttribute("person", found);
		model.addAttribute("recognition", this.recognitions.of(id, person));
		model.addAttribute("decisions", this.decisions.of(id, person, found.unitCode()));
		return "report/person";
	}

}
