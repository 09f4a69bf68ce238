package vn.thidua.account.web;

import java.time.Clock;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.access.Role;
import vn.thidua.account.Account;
import vn.thidua.account.AccountStore;
import vn.thidua.unit.register.UnitRegister;

/** The page of one's own account. */
@Controller
class OwnAccountController {

	private final AccountStore accounts;

	private final UnitRegister units;

	private final Clock clock;

	OwnAccountController(AccountStore accounts, UnitRegister units, Clock clock) {
		this.accounts = accounts;
		this.units = units;
		this.clock = clock;
	}

	@GetMapping("/account")
	String own(Actor actor, Model model) {
		Account account = this.accounts.named(actor.name()).orElseThrow(() -> new NotFound(actor.name()));
		model.addAttribute("account", account);
		model.addAttribute("barred", actor.role() == Role.ADMIN && account.barred(this.clock.instant()));
		model.addAttribute("zone", this.clock.getZone());
		model.addAttribute("unit", this.units.unit(actor.unitCode()).orElse(null));
		return "account/own";
	}

}
