package vn.thidua.rulebase.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.rulebase.PackOnDay;
import vn.thidua.rulebase.PackTimeline;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.Vetted;
import vn.thidua.rulebase.release.ActiveRules;
import vn.thidua.rulebase.release.ReleaseState;

/**
 * The rules in force: packs, documents, dates, rules and parameters, and why a working
 * copy is refused.
 */
@Controller
class RulesController {

	private final ActiveRules rules;

	RulesController(ActiveRules rules) {
		this.rules = rules;
	}

	@GetMapping("/rules")
	String packs(@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
			Model model) {
		ReleaseState state = this.rules.state();
		Map<String, List<RulePack>> stages = state.release()
			.packs()
			.stream()
			.collect(Collectors.groupingBy(RulePack::stage, TreeMap::new, Collectors.toList()));
		LocalDate today = LocalDate.now();
		LocalDate asked = (day == null) ? today : day;
		model.addAttribute("timeline", PackTimeline.of(state.release().packs(), today));
		model.addAttribute("day", asked);
		model.addAttribute("lawOfDay",
				stages.keySet()
					.stream()
					.filter((stage) -> !stage.equals(RulePack.LOCAL))
					.map((stage) -> new LawOfDay(stage,
							state.release().law(asked, "").inForce(stage).map(PackOnDay::pack).orElse(null)))
					.toList());
		model.addAttribute("state", state);
		model.addAttribute("stages", stages);
		model.addAttribute("same", this.rules.workingCopyServes());
		return "rules/packs";
	}

	@GetMapping("/rules/{stage}/{code}")
	String pack(@PathVariable String stage, @PathVariable String code, Model model) {
		RulePack pack = this.rules.state()
			.release()
			.pack(stage + "/" + code)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("pack", pack);
		model.addAttribute("information", pack.information());
		model.addAttribute("overlays",
				this.rules.state()
					.release()
					.packs()
					.stream()
					.filter((one) -> one.head().composition().extended().contains(pack.id()))
					.toList());
		return "rules/pack";
	}

	/** What compiled rules may refer to; everything else is refused. */
	@GetMapping("/rules/vetting")
	String vetting(Model model) {
		model.addAttribute("entries", Vetted.all());
		return "rules/vetting";
	}

	@GetMapping("/rules/unconfirmed")
	String unconfirmed(Model model) {
		model.addAttribute("packs",
				this.rules.state()
					.release()
					.packs()
					.stream()
					.filter((pack) -> !pack.unconfirmedClauses().isEmpty() || !pack.unconfirmedParameters().isEmpty())
					.toList());
		return "rules/unconfirmed";
	}

	/**
	 * The law of a stage on a day.
	 *
	 * @param stage the stage
	 * @param pack its pack in force, with what is laid over it everywhere; nothing where
	 * there is none
	 */
	record LawOfDay(String stage, @Nullable RulePack pack) {
	}

}
