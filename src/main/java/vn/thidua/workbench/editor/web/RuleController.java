package vn.thidua.workbench.editor.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.rulebase.LegalDocument;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleText;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.workbench.editor.Firings;
import vn.thidua.workbench.editor.RuleBackground;

/** One rule in force: its text, what it rests on, and how it shows. */
@Controller
class RuleController {

	private final ActiveRules rules;

	private final Firings firings;

	RuleController(ActiveRules rules, Firings firings) {
		this.rules = rules;
		this.firings = firings;
	}

	@GetMapping("/rules/{stage}/{code}/rule")
	String rule(@PathVariable String stage, @PathVariable String code, @RequestParam String clause,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
			Model model) {
		RulePack pack = pack(stage, code);
		RuleText rule = rule(pack, clause);
		LocalDate asked = (day == null) ? RuleBackground.dayOf(pack, LocalDate.now()) : day;
		RuleBackground background = RuleBackground.of(this.rules.state().release(), pack, rule, asked);
		List<LegalDocument> documents = background.documents();
		model.addAttribute("pack", pack);
		model.addAttribute("rule", rule);
		model.addAttribute("day", asked);
		model.addAttribute("documents", documents);
		model.addAttribute("numbers", background.numbers());
		model.addAttribute("scenarios", background.scenarios());
		return "rules/rule";
	}

	/**
	 * How often the rule shows in the last runs; on its own, since large runs take time.
	 */
	@GetMapping("/rules/{stage}/{code}/rule/fired")
	String fired(@PathVariable String stage, @PathVariable String code, @RequestParam String clause, Model model) {
		RulePack pack = pack(stage, code);
		RuleText rule = rule(pack, clause);
		model.addAttribute("pack", pack);
		model.addAttribute("rule", rule);
		model.addAttribute("fired", this.firings.of(stage, rule.clause()));
		return "rules/fired";
	}

	private RulePack pack(String stage, String code) {
		return found(this.rules.state().release().pack(stage + "/" + code));
	}

	private static RuleText rule(RulePack pack, String clause) {
		return found(pack.rule(clause));
	}

	private static <T> T found(Optional<T> one) {
		return one.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
