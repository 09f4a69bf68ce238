package vn.thidua.account.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.account.AccountRefused;
import vn.thidua.account.trust.AccountRequests;

/** What a second administrator decides of accounts. */
@Controller
@RequestMapping("/accounts/requests/{id}")
class AccountRequestController {

	private final AccountRequests requests;

	AccountRequestController(AccountRequests requests) {
		this.requests = requests;
	}

	@PostMapping("/approve")
	String approve(Actor actor, @PathVariable long id, RedirectAttributes flash) {
		return told("request-approved", flash, () -> this.requests.approve(actor, id));
	}

	@PostMapping("/decline")
	String decline(Actor actor, @PathVariable long id, RedirectAttributes flash) {
		return told("request-declined", flash, () -> this.requests.decline(actor, id));
	}

	private static String told(String what, RedirectAttributes flash, Runnable work) {
		try {
			work.run();
			flash.addFlashAttribute("done", what);
		}
		catch (AccountRefused ex) {
			flash.addFlashAttribute("refused", ex.refusals());
		}
		return "redirect:/accounts";
	}

}
