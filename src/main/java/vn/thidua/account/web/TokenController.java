package vn.thidua.account.web;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.account.AccountRefused;
import vn.thidua.account.TokenScope;
import vn.thidua.account.token.AccessTokens;

/** The personal access tokens of one's own account. */
@Controller
@RequestMapping("/account/tokens")
class TokenController {

	private final AccessTokens tokens;

	private final Clock clock;

	TokenController(AccessTokens tokens, Clock clock) {
		this.tokens = tokens;
		this.clock = clock;
	}

	@GetMapping
	String list(Actor actor, Model model) {
		model.addAttribute("tokens", this.tokens.list(actor));
		model.addAttribute("scopes", TokenScope.of(actor.role()));
		model.addAttribute("zone", this.clock.getZone());
		model.addAttribute("now", this.clock.instant());
		model.addAttribute("most", AccessTokens.MOST_DAYS);
		if (!model.containsAttribute("typed")) {
			model.addAttribute("typed", new Typed("", List.of(TokenScope.READ), String.valueOf(AccessTokens.DAYS)));
		}
		return "account/tokens";
	}

	@PostMapping
	String create(Actor actor, @RequestParam(defaultValue = "") String label,
			@RequestParam(defaultValue = "") List<TokenScope> scope, @RequestParam(defaultValue = "") String days,
			@RequestParam(defaultValue = "") String proof, Model model, RedirectAttributes flash) {
		EnumSet<TokenScope> scopes = EnumSet.noneOf(TokenScope.class);
		scopes.addAll(scope);
		try {
			flash.addFlashAttribute("fresh", this.tokens.create(actor, label, scopes, number(days), proof));
		}
		catch (AccountRefused ex) {
			model.addAttribute("refused", ex.refusals());
			model.addAttribute("typed", new Typed(label, scope, days));
			return list(actor, model);
		}
		return "redirect:/account/tokens";
	}

	private static int number(String days) {
		return days.strip().matches("\\d{1,4}") ? Integer.parseInt(days.strip()) : 0;
	}

	@PostMapping("/{id}/revoke")
	String revoke(Actor actor, @PathVariable long id, RedirectAttributes flash) {
		this.tokens.revoke(actor, id);
		flash.addFlashAttribute("done", "token-revoked");
		return "redirect:/account/tokens";
	}

	/**
	 * What is typed for a new token.
	 *
	 * @param label what it is called
	 * @param scopes what it is to be good for
	 * @param days for how many days
	 */
	record Typed(String label, List<TokenScope> scopes, String days) {

	}

}
