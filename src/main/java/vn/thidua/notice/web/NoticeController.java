package vn.thidua.notice.web;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Actor;
import vn.thidua.notice.Notice;
import vn.thidua.notice.NoticeText;
import vn.thidua.notice.Notices;

/** Shows an account what it was told. */
@Controller
class NoticeController {

	private final Notices notices;

	private final NoticeText texts;

	NoticeController(Notices notices, NoticeText texts) {
		this.notices = notices;
		this.texts = texts;
	}

	/** A notice in words. */
	record Told(Notice notice, String text) {
	}

	@GetMapping("/notices")
	String list(Actor actor, @RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
		long count = this.notices.count(actor);
		int pages = (int) Math.max(1, (count + Notices.PAGE - 1) / Notices.PAGE);
		int shown = Math.max(1, Math.min(page, pages));
		List<Notice> notices = this.notices.page(actor, (shown - 1) * Notices.PAGE);
		model.addAttribute("told", notices.stream().map((one) -> new Told(one, this.texts.of(one, locale))).toList());
		model.addAttribute("unread", this.notices.unread(actor));
		model.addAttribute("page", shown);
		model.addAttribute("pages", pages);
		return "notice/list";
	}

	@PostMapping("/notices/{id}/read")
	String read(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "1") int page) {
		this.notices.read(actor, id);
		return "redirect:/notices?page=" + page;
	}

	@PostMapping("/notices/read")
	String readAll(Actor actor) {
		this.notices.readAll(actor);
		return "redirect:/notices";
	}

}
