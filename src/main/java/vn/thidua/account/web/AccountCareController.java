package vn.thidua.account.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.account.AccountAdministration;
import vn.thidua.account.AccountRefused;
import vn.thidua.account.care.AccountCare;

/** What administrators do with an account besides changing its details. */
@Controller
@RequestMapping("/accounts/{id}")
class AccountCareController {

	private final AccountAdministration administration;

	private final AccountCare care;

	AccountCareController(AccountAdministration administration, AccountCare care) {
		this.administration = administration;
		this.care = care;
	}

	@PostMapping("/disable")
	String disable(Actor actor, @PathVariable long id, RedirectAttributes flash) {
		return told(id, flash, () -> done(this.administration.enable(actor, id, false), "account-disabled", flash));
	}

	@PostMapping("/enable")
	String enable(Actor actor, @PathVariable long id, RedirectAttributes flash) {
		return told(id, flash, () -> done(this.administration.enable(actor, id, true), "account-enabled", flash));
	}

	@PostMapping("/unlock")
	String unlock(Actor actor, @PathVariable long id, RedirectAttributes flash) {
		return told(id, flash, () -> {
			this.care.unlock(actor, id);
			done(true, "account-unlocked", flash);
		});
	}

	@PostMapping("/password")
	String resetPassword(Actor actor, @PathVariable long id, RedirectAttributes flash) {
		return told(id, flash, () -> flash.addFlashAttribute("fresh", this.care.resetPassword(actor, id).password()));
	}

	@PostMapping("/second-factor")
	String resetSecondFactor(Actor actor, @PathVariable long id, RedirectAttributes flash) {
		return told(id, flash, () -> done(this.care.resetSecondFactor(actor, id), "factor-reset", flash));
	}

	private static String told(long id, RedirectAttributes flash, Runnable work) {
		try {
			work.run();
		}
		catch (AccountRefused ex) {
			flash.addFlashAttribute("refused", ex.refusals());
		}
		return "redirect:/accounts/" + id;
	}

	private static void done(boolean now, String what, RedirectAttributes flash) {
		flash.addFlashAttribute("done", now ? what : "request");
	}

}
