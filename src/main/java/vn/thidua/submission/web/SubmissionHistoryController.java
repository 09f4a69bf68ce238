package vn.thidua.submission.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Actor;
import vn.thidua.submission.ReportForm;
import vn.thidua.submission.ReportForms;
import vn.thidua.submission.SubmissionChange;
import vn.thidua.submission.SubmissionReader;

/** Every change of a submission: who, when, old, new. */
@Controller
class SubmissionHistoryController {

	private final ReportForms forms;

	private final SubmissionReader reader;

	private final SubmissionPages pages;

	SubmissionHistoryController(ReportForms forms, SubmissionReader reader, SubmissionPages pages) {
		this.forms = forms;
		this.reader = reader;
		this.pages = pages;
	}

	@GetMapping("/submissions/{id:\\d+}/history")
	String history(@PathVariable long id, @RequestParam(defaultValue = "") String item, Actor actor, Model model) {
		ReportForm form = this.forms.of(actor, id);
		List<SubmissionChange> changes = new ArrayList<>(this.reader.changes(actor, id));
		Collections.reverse(changes);
		this.pages.fill(model, form);
		model.addAttribute("item", item);
		model.addAttribute("names", names(form));
		model.addAttribute("changed",
				changes.stream()
					.map(SubmissionChange::item)
					.filter((one) -> !one.isEmpty())
					.distinct()
					.sorted()
					.toList());
		model.addAttribute("changes",
				changes.stream().filter((one) -> item.isEmpty() || one.item().equals(item)).toList());
		return "submission/history";
	}

	private static Map<String, String> names(ReportForm form) {
		return form.items()
			.stream()
			.collect(Collectors.toMap((one) -> one.indicator().code(), (one) -> one.indicator().name()));
	}

}
