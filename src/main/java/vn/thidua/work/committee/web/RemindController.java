package vn.thidua.work.committee.web;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.notice.Mails;
import vn.thidua.work.committee.CommitteeRefused;
import vn.thidua.work.committee.Reminded;
import vn.thidua.work.committee.Reminders;

/** Reminds one unit or all that the committee waits for, with one click. */
@Controller
class RemindController {

	private final Reminders reminders;

	private final Mails mails;

	private final CommitteeText texts;

	RemindController(Reminders reminders, Mails mails, CommitteeText texts) {
		this.reminders = reminders;
		this.mails = mails;
		this.texts = texts;
	}

	@PostMapping("/work/periods/{code}/remind")
	String remind(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String unit,
			@RequestParam(defaultValue = "false") boolean again, @RequestParam(defaultValue = "all") String show,
			@RequestParam(defaultValue = "1") int page, Locale locale, RedirectAttributes redirect) {
		try {
			Reminded reminded = unit.isEmpty() ? this.reminders.all(actor, code, again)
					: this.reminders.one(actor, code, unit, again);
			redirect.addFlashAttribute("message", this.texts.reminded(reminded, locale));
		}
		catch (CommitteeRefused ex) {
			redirect.addFlashAttribute("refused", this.texts.refused(ex, locale));
			redirect.addFlashAttribute("again", ex.code().equals("remind.today") ? unit : "");
		}
		redirect.addAttribute("show", show);
		redirect.addAttribute("page", page);
		return "redirect:/work/periods/{code}";
	}

	@PostMapping("/work/periods/{code}/mails")
	String retry(Actor actor, @PathVariable String code, Locale locale, RedirectAttributes redirect) {
		redirect.addFlashAttribute("message",
				this.texts.text("committee.mail.retried", locale, this.mails.retry(actor, code)));
		return "redirect:/work/periods/{code}";
	}

}
