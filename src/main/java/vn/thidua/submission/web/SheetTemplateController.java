package vn.thidua.submission.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.shared.Problem;
import vn.thidua.submission.SheetTemplateDesk;

/** The lines of the score sheets, taken from a file by the committee. */
@Controller
class SheetTemplateController {

	private final SheetTemplateDesk desk;

	private final MessageSource messages;

	SheetTemplateController(SheetTemplateDesk desk, MessageSource messages) {
		this.desk = desk;
		this.messages = messages;
	}

	@GetMapping("/sheet-templates")
	String templates(Actor actor, Model model, Locale locale) {
		model.addAttribute("words", new SubmissionWords(this.messages, locale));
		model.addAttribute("templates", this.desk.all(actor));
		return "submission/templates";
	}

	@PostMapping("/sheet-templates")
	String take(@RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean illustrative,
			Actor actor, Model model, Locale locale, HttpServletResponse response, RedirectAttributes redirect)
			throws IOException {
		List<Problem> problems = this.desk.take(actor, file.getBytes(), illustrative);
		if (problems.stream().noneMatch(Problem::refuses)) {
			redirect.addFlashAttribute("done", "submission.template.taken");
			return "redirect:/sheet-templates";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problems", problems);
		return templates(actor, model, locale);
	}

}
