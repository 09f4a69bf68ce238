package vn.thidua.work.web;

import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Actor;
import vn.thidua.submission.web.SubmissionWords;
import vn.thidua.work.TypedVerdicts;

/** Says what the rules make of a row of a form while it is typed; nothing is stored. */
@Controller
class TypingController {

	private final TypedVerdicts verdicts;

	private final MessageSource messages;

	TypingController(TypedVerdicts verdicts, MessageSource messages) {
		this.verdicts = verdicts;
		this.messages = messages;
	}

	@PostMapping("/submissions/{id:\\d+}/typed")
	String typed(@PathVariable long id, @RequestParam String indicator, @RequestParam Map<String, String> fields,
			Actor actor, Model model, Locale locale) {
		model.addAttribute("words", new SubmissionWords(this.messages, locale));
		model.addAttribute("typed", this.verdicts.typed(actor, id, indicator, fields));
		return "work/typed";
	}

}
