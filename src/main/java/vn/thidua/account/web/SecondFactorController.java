package vn.thidua.account.web;

import java.util.List;
import java.util.function.Supplier;

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
import vn.thidua.account.factor.FactorOffer;
import vn.thidua.account.factor.SecondFactors;

/** Setting up one's own second factor, renewing recovery codes, giving it up. */
@Controller
@RequestMapping("/account/second-factor")
class SecondFactorController {

	private static final String OFFER = FactorOffer.class.getName();

	private static final String BACK = "redirect:/account/second-factor";

	private final AccountStore accounts;

	private final SecondFactors factors;

	SecondFactorController(AccountStore accounts, SecondFactors factors) {
		this.accounts = accounts;
		this.factors = factors;
	}

	@GetMapping
	String show(Actor actor, HttpSession session, Model model) {
		Account account = this.accounts.named(actor.name()).orElseThrow(() -> new NotFound(actor.name()));
		model.addAttribute("account", account);
		if (account.secondFactor()) {
			model.addAttribute("codesLeft", this.factors.codesLeft(actor));
		}
		else {
			model.addAttribute("offer", offer(account, session));
		}
		return "account/second-factor";
	}

	private static FactorOffer offer(Account account, HttpSession session) {
		if (session.getAttribute(OFFER) instanceof FactorOffer made && made.account().equals(account.name())) {
			return made;
		}
		FactorOffer fresh = FactorOffer.fresh(account.name());
		session.setAttribute(OFFER, fresh);
		return fresh;
	}

	@PostMapping
	String confirm(Actor actor, HttpSession session, @RequestParam(defaultValue = "") String code, Model model,
			RedirectAttributes flash) {
		if (!(session.getAttribute(OFFER) instanceof FactorOffer made)) {
			return BACK;
		}
		String page = codes(() -> this.factors.confirm(actor, made, code), actor, session, model, flash);
		if (page.equals(BACK)) {
			session.removeAttribute(OFFER);
		}
		return page;
	}

	@PostMapping("/codes")
	String renew(Actor actor, HttpSession session, @RequestParam(defaultValue = "") String code, Model model,
			RedirectAttributes flash) {
		return codes(() -> this.factors.renew(actor, code), actor, session, model, flash);
	}

	private String codes(Supplier<List<String>> step, Actor actor, HttpSession session, Model model,
			RedirectAttributes flash) {
		try {
			flash.addFlashAttribute("recoveryCodes", step.get());
			return BACK;
		}
		catch (AccountRefused ex) {
			model.addAttribute("refused", ex.refusals());
			return show(actor, session, model);
		}
	}

	@PostMapping("/remove")
	String giveUp(Actor actor, HttpSession session, @RequestParam(defaultValue = "") String code, Model model,
			RedirectAttributes flash) {
		try {
			this.factors.giveUp(actor, code);
		}
		catch (AccountRefused ex) {
			model.addAttribute("refused", ex.refusals());
			return show(actor, session, model);
		}
		flash.addFlashAttribute("done", "factor-removed");
		return "redirect:/account";
	}

}
