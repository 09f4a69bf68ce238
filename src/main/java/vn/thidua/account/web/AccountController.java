package vn.thidua.account.web;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.access.Role;
import vn.thidua.account.Account;
import vn.thidua.account.AccountAdministration;
import vn.thidua.account.AccountList;
import vn.thidua.account.AccountRefused;
import vn.thidua.account.FreshPassword;
import vn.thidua.account.throttle.PasswordThrottle;
import vn.thidua.account.trust.AccountRequests;
import vn.thidua.account.trust.SecondPerson;
import vn.thidua.unit.register.UnitRegister;

/** The administrator's pages of accounts. */
@Controller
@RequestMapping("/accounts")
class AccountController {

	private final AccountList accounts;

	private final AccountAdministration administration;

	private final UnitRegister units;

	private final AccountRequests requests;

	private final SecondPerson second;

	private final PasswordThrottle throttle;

	private final Clock clock;

	AccountController(AccountList accounts, AccountAdministration administration, UnitRegister units,
			AccountRequests requests, SecondPerson second, PasswordThrottle throttle, Clock clock) {
		this.accounts = accounts;
		this.administration = administration;
		this.units = units;
		this.requests = requests;
		this.second = second;
		this.throttle = throttle;
		this.clock = clock;
	}

	@GetMapping
	String list(Actor actor, @RequestParam(defaultValue = "") String text,
			@RequestParam(required = false) @Nullable Role role, Model model) {
		model.addAttribute("accounts", this.accounts.find(actor, text, role));
		model.addAttribute("requests", this.requests.open(actor));
		model.addAttribute("me", actor.name());
		model.addAttribute("zone", this.clock.getZone());
		model.addAttribute("available", this.second.available(actor));
		model.addAttribute("text", text);
		model.addAttribute("role", role);
		model.addAttribute("roles", Role.values());
		model.addAttribute("now", this.clock.instant());
		return "account/list";
	}

	@GetMapping("/new")
	String blank(Model model) {
		return form(AccountForm.empty(), model);
	}

	private String form(AccountForm typed, Model model) {
		model.addAttribute("typed", typed);
		model.addAttribute("roles", Role.values());
		model.addAttribute("units", this.units.all());
		model.addAttribute("now", this.clock.instant());
		model.addAttribute("zone", this.clock.getZone());
		return "account/edit";
	}

	@PostMapping
	String create(Actor actor, @ModelAttribute AccountForm typed, Model model, RedirectAttributes flash) {
		try {
			FreshPassword fresh = this.administration.create(actor, typed.details());
			flash.addFlashAttribute("fresh", fresh.password());
			return "redirect:/accounts/" + fresh.id();
		}
		catch (AccountRefused ex) {
			model.addAttribute("refused", ex.refusals());
			return form(typed, model);
		}
	}

	@GetMapping("/{id}")
	String show(Actor actor, @PathVariable long id, Model model) {
		Account account = there(actor, id, model);
		return form(AccountForm.of(account), model);
	}

	private Account there(Actor actor, long id, Model model) {
		Account account = this.administration.account(actor, id);
		model.addAttribute("account", account);
		model.addAttribute("request", this.requests.open(actor, account).orElse(null));
		model.addAttribute("own", account.is(actor));
		model.addAttribute("available", this.second.available(actor));
		model.addAttribute("wrong", this.throttle.wrong(account.name(), account.unlocks()));
		return account;
	}

	@PostMapping("/{id}")
	String change(Actor actor, @PathVariable long id, @ModelAttribute AccountForm typed, Model model,
			RedirectAttributes flash) {
		try {
			boolean done = this.administration.change(actor, id, typed.seen(), typed.details());
			flash.addFlashAttribute("done", done ? "account-changed" : "request");
		}
		catch (AccountRefused ex) {
			model.addAttribute("refused", ex.refusals());
			there(actor, id, model);
			return form(typed, model);
		}
		return "redirect:/accounts/" + id;
	}

}
