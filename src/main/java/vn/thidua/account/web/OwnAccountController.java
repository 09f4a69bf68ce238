package vn.thidua.account.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.access.Actor;
import vn.thidua.access.NotFound;
import vn.thidua.account.AccountStore;
import vn.thidua.unit.register.UnitRegister;

/** The page of one's own account. */
@Controller
class OwnAccountController {

	private final AccountStore accounts;

	private final UnitRegister units;

	OwnAccountController(AccountStore accounts, UnitRegister units) {
		this.accounts = accounts;
		this.units = units;
	}

	@GetMapping("/account")
	String own(Actor actor, Model model) {
		model.addAttribute("account", this.accounts.named(actor.name()).orElseThrow(() -> new NotFound(actor.name())));
		model.addAttribute("unit", this.units.unit(actor.unitCode()).orElse(null));
		return "account/own";
	}

}
