package vn.thidua.account.web;

import java.time.Clock;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.account.Account;
import vn.thidua.account.AccountRefused;
import vn.thidua.account.AccountStore;
import vn.thidua.account.OwnPassword;
import vn.thidua.account.OwnPassword.NewPassword;
import vn.thidua.account.token.AccessTokens;

/** Changing one's own password. */
@Controller
@RequestMapping("/account/password")
class PasswordController {

	private final AccountStore accounts;

	private final OwnPassword password;

	private final AccessTokens tokens;

	private final Clock clock;

	PasswordController(AccountStore accounts, OwnPassword password, AccessTokens tokens, Clock clock) {
		this.accounts = accounts;
		this.password = password;
		this.tokens = tokens;
		this.clock = clock;
	}

	@GetMapping
	String form(Actor actor, Model model) {
		Account account = this.accounts.named(actor.name()).orElseThrow(() -> new NotFound(actor.name()));
		model.addAttribute("account", account);
		model.addAttribute("tokens", good(actor));
		return "account/password";
	}

	private long good(Actor actor) {
		return this.tokens.list(actor).stream().filter((one) -> one.state(this.clock.instant()).equals("good")).count();
	}

	@PostMapping
	String change(Actor actor, HttpSession session, @RequestParam(defaultValue = "") String old,
			@RequestParam(defaultValue = "") String fresh, @RequestParam(defaultValue = "") String again, Model model,
			RedirectAttributes flash) {
		try {
			this.password.change(actor, new NewPassword(old, fresh, again), session.getId());
		}
		catch (AccountRefused ex) {
			model.addAttribute("refused", ex.refusals());
			return form(actor, model);
		}
		flash.addFlashAttribute("done", "password");
		return "redirect:/account";
	}

}
