package vn.thidua.submission.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.submission.FormDesk;
import vn.thidua.submission.ReportForm;
import vn.thidua.unit.UnitType;

/** What every page of a submission shows. */
@Component
class SubmissionPages {

	private final MessageSource messages;

	private final Clock clock;

	SubmissionPages(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/** Fills the frame of a page. */
	void fill(Model model, ReportForm form) {
		UnitType type = form.unit().type();
		model.addAttribute("form", form);
		model.addAttribute("words", new SubmissionWords(this.messages, LocaleContextHolder.getLocale()));
		model.addAttribute("overdue", LocalDate.now(this.clock).isAfter(form.period().deadline()));
		model.addAttribute("scored", type == UnitType.COMMUNE || type == UnitType.STATION);
	}

	/** The page of a submission: the form for who may change it, else what it holds. */
	String page(Model model, ReportForm form) {
		fill(model, form);
		if (form.submission() == null) {
			return "submission/begin";
		}
		lines(model, form);
		return form.editable() ? "submission/form" : "submission/view";
	}

	/** The rows of the form by group, with what is stored. */
	void lines(Model model, ReportForm form) {
		lines(model, form, new FormDesk.Saving(0, Map.of(), List.of(), Map.of()));
	}

	/** The rows of the form by group, with what was typed where it was not saved. */
	void lines(Model model, ReportForm form, FormDesk.Saving saving) {
		Map<String, List<FormLine>> groups = new LinkedHashMap<>();
		int number = 0;
		for (ReportForm.Item item : form.items()) {
			number++;
			String code = item.indicator().code();
			groups.computeIfAbsent(item.indicator().group(), (group) -> new ArrayList<>())
				.add(new FormLine(number, item, saving.rows().getOrDefault(code, item.row()),
						saving.mistakes().stream().filter((one) -> one.indicator().equals(code)).toList(),
						saving.others().get(code)));
		}
		model.addAttribute("overtaken", !saving.others().isEmpty());
		model.addAttribute("mistakes", saving.mistakes());
		model.addAttribute("kept", saving.kept());
		model.addAttribute("groups", groups);
		model.addAttribute("lines", groups.values().stream().flatMap(List::stream).toList());
	}

}
