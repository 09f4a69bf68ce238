package vn.thidua.workbench.effect.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.workbench.effect.ChangeFilter;
import vn.thidua.workbench.effect.DossierLine;
import vn.thidua.workbench.effect.EffectReport;
import vn.thidua.workbench.effect.Transition;

/** Gathers what the page of a preview shows. */
@Component
class EffectPage {

	private final EffectReport report;

	EffectPage(EffectReport report) {
		this.report = report;
	}

	void fill(long preview, EffectForm form, Model model) {
		ChangeFilter wanted = form.filter();
		List<Transition> transitions = this.report.transitions(preview);
		List<DossierLine> dossiers = this.report.dossiers(preview);
		long total = this.report.count(preview, wanted);
		int pages = (int) Math.max(1, (total + EffectReport.SIZE - 1) / EffectReport.SIZE);
		int page = Math.min(form.number(), pages);
		Map<String, Long> stages = new LinkedHashMap<>();
		transitions.forEach((one) -> stages.merge(one.stage(), one.changes(), Long::sum));
		model.addAttribute("stages", stages);
		model.addAttribute("transitions", transitions);
		model.addAttribute("verdicts",
				transitions.stream()
					.flatMap((one) -> Stream.of(one.fromVerdict(), one.toVerdict()))
					.filter((verdict) -> !verdict.isEmpty())
					.collect(Collectors.toCollection(TreeSet::new)));
		model.addAttribute("dossiers", dossiers);
		model.addAttribute("failing", dossiers.stream().filter(DossierLine::worse).toList());
		model.addAttribute("units", this.report.units(preview));
		model.addAttribute("unitCount", this.report.unitCount(preview));
		model.addAttribute("awards", this.report.awards(preview));
		model.addAttribute("wanted", wanted);
		model.addAttribute("total", total);
		model.addAttribute("page", page);
		model.addAttribute("pages", pages);
		model.addAttribute("changes", this.report.changes(preview, wanted, page));
	}

}
