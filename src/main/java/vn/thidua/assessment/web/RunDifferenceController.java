package vn.thidua.assessment.web;

import java.util.Arrays;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.assessment.OutputFile;
import vn.thidua.assessment.difference.Change;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.OwnerNames;
import vn.thidua.assessment.run.Run;
import vn.thidua.assessment.run.RunDifferences;
import vn.thidua.assessment.run.Seals;

/** What one run decides differently from another, such as the sealed one beside it. */
@Controller
class RunDifferenceController {

	private final Assessments assessments;

	private final RunDifferences differences;

	private final OwnerNames names;

	private final Seals seals;

	RunDifferenceController(Assessments assessments, RunDifferences differences, OwnerNames names, Seals seals) {
		this.assessments = assessments;
		this.differences = differences;
		this.names = names;
		this.seals = seals;
	}

	@GetMapping("/runs/{id}/differences/{other}")
	String differences(@PathVariable long id, @PathVariable long other, @RequestParam(defaultValue = "") String file,
			@RequestParam(defaultValue = "false") boolean details, @RequestParam(defaultValue = "1") int page,
			Model model) {
		Run before = finished(id);
		Run after = finished(other);
		if (id == other) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		OutputFile wanted = Arrays.stream(OutputFile.values())
			.filter((one) -> one.base().equals(file))
			.findFirst()
			.orElse(null);
		DifferenceList list = new DifferenceList(wanted, details, Math.max(1, page));
		this.differences.compare(id, other, list::take);
		List<String> owners = list.changes().stream().map(Change::owner).distinct().toList();
		model.addAttribute("before", before);
		model.addAttribute("after", after);
		model.addAttribute("seal", this.seals.of(id).orElse(null));
		model.addAttribute("counts", list.counts());
		model.addAttribute("changes", list.changes());
		model.addAttribute("total", list.total());
		model.addAttribute("pages", list.pages());
		model.addAttribute("page", Math.max(1, page));
		model.addAttribute("file", (wanted == null) ? "" : file);
		model.addAttribute("details", details);
		model.addAttribute("names", this.names.of(List.of(other, id), owners));
		return "replay/differences";
	}

	private Run finished(long id) {
		return this.assessments.run(id)
			.filter((run) -> run.status().equals("finished"))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
