package vn.thidua.workbench.trial.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.rulebase.RuleRelease;
import vn.thidua.rulebase.RulesRefused;
import vn.thidua.workbench.trial.TrialForm;
import vn.thidua.workbench.trial.TrialKind;
import vn.thidua.workbench.trial.TrialResult;
import vn.thidua.workbench.trial.TrialRules;
import vn.thidua.workbench.trial.Trials;

/** A form for one case, assessed against any rules and stored nowhere. */
@Controller
class TrialController {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private final TrialRules rules;

	private final MessageSource messages;

	TrialController(TrialRules rules, MessageSource messages) {
		this.rules = rules;
		this.messages = messages;
	}

	@GetMapping("/trials")
	String kinds(Model model) {
		model.addAttribute("kinds", TrialKind.values());
		return "trials/kinds";
	}

	@GetMapping("/trials/{code}")
	String blank(@PathVariable String code, @RequestParam(defaultValue = "") String period, Locale locale,
			Model model) {
		int year = LocalDate.now(VIETNAM).getYear() - 1;
		Map<String, String> fields = new HashMap<>();
		fields.put("period", period.isEmpty() ? String.valueOf(year) : period);
		TrialKind kind = kind(code);
		new FirstFields(this.rules.of(TrialRules.ACTIVE, "").orElseThrow(), kind, fields).fill();
		return show(TrialForm.of(kind, fields), null, locale, model);
	}

	@PostMapping("/trials/{code}")
	String run(@PathVariable String code, @RequestParam Map<String, String> fields, Locale locale, Model model) {
		TrialForm form = TrialForm.of(kind(code), fields);
		if (!form.head("add").isEmpty()) {
			return show(form.withRow(form.head("add")), null, locale, model);
		}
		try {
			Optional<RuleRelease> release = this.rules.of(form.head("rules"), form.head("pack"));
			if (release.isEmpty()) {
				model.addAttribute("unknown", true);
				return show(form, null, locale, model);
			}
			model.addAttribute("digest", release.get().digest());
			return show(form, Trials.run(form, release.get()), locale, model);
		}
		catch (RulesRefused ex) {
			model.addAttribute("refused", ex.problems());
			return show(form, null, locale, model);
		}
	}

	private String show(TrialForm form, TrialResult result, Locale locale, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("result",
				(result == null) ? new TrialResult(List.of(), "", Map.of(), Map.of(), Map.of()) : result);
		model.addAttribute("tried", result != null);
		model.addAttribute("earlier", this.rules.earlier());
		model.addAttribute("drafts", this.rules.drafts());
		model.addAttribute("draftReadable", this.rules.draftReadable());
		model.addAttribute("cells", new CellText(this.messages, locale));
		return "trials/form";
	}

	private static TrialKind kind(String code) {
		return TrialKind.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
