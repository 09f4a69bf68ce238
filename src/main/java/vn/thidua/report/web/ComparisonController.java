package vn.thidua.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.report.AwardPair;
import vn.thidua.report.LawComparison;
import vn.thidua.report.PackLine;
import vn.thidua.report.Paging;
import vn.thidua.report.RunContents;
import vn.thidua.report.RunHead;

/** Two laws side by side: two runs of one dossier. */
@Controller
class ComparisonController {

	private final FinishedRuns runs;

	private final LawComparison comparison;

	private final RunContents contents;

	ComparisonController(FinishedRuns runs, LawComparison comparison, RunContents contents) {
		this.contents = contents;
		this.runs = runs;
		this.comparison = comparison;
	}

	@GetMapping("/runs/{id}/compare/{other}")
	String compare(@PathVariable long id, @PathVariable long other, @RequestParam(defaultValue = "") String award,
			@RequestParam(defaultValue = "1") int page, Model model) {
		RunHead first = this.runs.get(id);
		RunHead second = this.runs.get(other);
		if (id == other || !first.dossierDigest().equals(second.dossierDigest())) {
			throw FinishedRuns.notFound();
		}
		model.addAttribute("packs", Map.of(id, decisive(id), other, decisive(other)));
		List<AwardPair> all = this.comparison.awards(id, other);
		List<AwardPair> wanted = all.stream().filter((pair) -> award.isEmpty() || pair.award().equals(award)).toList();
		Paging paging = this.comparison.paging(wanted, page);
		model.addAttribute("run", first);
		model.addAttribute("other", second);
		model.addAttribute("awards", all);
		model.addAttribute("award", award);
		model.addAttribute("paging", paging);
		model.addAttribute("groups", this.comparison.changes(id, other, wanted, paging)
			.stream()
			.collect(Collectors.groupingBy((change) -> change.pair().award(), LinkedHashMap::new, Collectors.toList()))
			.values());
		return "report/compare";
	}

	private List<PackLine> decisive(long run) {
		return this.contents.packs(run)
			.stream()
			.filter((pack) -> pack.stage().equals("rating") || pack.stage().equals("award"))
			.toList();
	}

}
