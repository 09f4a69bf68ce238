package vn.thidua.account.web;

import java.time.Clock;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.account.session.OwnSessions;

/** The open sessions of one's own account. */
@Controller
@RequestMapping("/account/sessions")
class SessionController {

	private final OwnSessions sessions;

	private final Clock clock;

	SessionController(OwnSessions sessions, Clock clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	@GetMapping
	String list(Actor actor, HttpSession session, Model model) {
		model.addAttribute("sessions", this.sessions.list(actor, session.getId()));
		model.addAttribute("zone", this.clock.getZone());
		return "account/sessions";
	}

	@PostMapping("/{handle}/end")
	String end(Actor actor, @PathVariable String handle, RedirectAttributes flash) {
		this.sessions.end(actor, handle);
		flash.addFlashAttribute("done", "session-ended");
		return "redirect:/account/sessions";
	}

	@PostMapping("/end-others")
	String endOthers(Actor actor, HttpSession session, RedirectAttributes flash) {
		this.sessions.endOthers(actor, session.getId());
		flash.addFlashAttribute("done", "sessions-ended");
		return "redirect:/account/sessions";
	}

}
