package vn.thidua.workbench.editor.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.rulebase.release.RulePath;
import vn.thidua.rulebase.release.Saving;
import vn.thidua.rulebase.release.WorkingFile;
import vn.thidua.workbench.editor.Drafts;
import vn.thidua.workbench.editor.TextDifference;

/**
 * One file of the draft in the editor. Whoever saves second is told, and loses nothing.
 */
@Controller
class FileController {

	private static final int MOST_CHARACTERS = 1_000_000;

	private final Drafts drafts;

	FileController(Drafts drafts) {
		this.drafts = drafts;
	}

	@GetMapping("/rules/draft/file")
	String file(@RequestParam String path, HttpServletRequest request, Model model) {
		WorkingFile file = this.drafts.file(path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("path", path);
		model.addAttribute("may", request.isUserInRole("ADMIN") && file.readable());
		model.addAttribute("readable", file.readable());
		model.addAttribute("text", file.text());
		model.addAttribute("digest", file.digest());
		model.addAttribute("differs",
				!file.digest().equals(this.drafts.activeFile(path).map(WorkingFile::digest).orElse("")));
		return "rules/file";
	}

	@PostMapping("/rules/draft/file")
	ModelAndView save(@RequestParam String path, @RequestParam String text, @RequestParam String digest,
			RedirectAttributes redirect) {
		if (text.length() > MOST_CHARACTERS) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		Saving saving = this.drafts.save(path, text, digest);
		return saving.done() ? saved(path, "edit.saved", redirect) : conflict(path, text, saving);
	}

	@GetMapping("/rules/draft/file/new")
	String create(@RequestParam(defaultValue = "") String folder, Model model) {
		model.addAttribute("path", folder.isEmpty() ? "" : folder + "/");
		return "rules/file-new";
	}

	@PostMapping("/rules/draft/file/new")
	ModelAndView create(@RequestParam String path, RedirectAttributes redirect) {
		String wanted = path.strip();
		if (!RulePath.isSafe(wanted)) {
			return again(wanted, "edit.new.unsafe");
		}
		Saving saving = this.drafts.create(wanted);
		return saving.done() ? saved(wanted, "edit.created", redirect) : again(wanted, "edit.new.exists");
	}

	@PostMapping("/rules/draft/file/delete")
	ModelAndView delete(@RequestParam String path, @RequestParam String digest, RedirectAttributes redirect) {
		Saving saving = this.drafts.delete(path, digest);
		redirect.addFlashAttribute("message", saving.done() ? "edit.deleted" : "edit.changed.meanwhile");
		redirect.addFlashAttribute("messagePath", path);
		return new ModelAndView("redirect:/rules/draft");
	}

	@PostMapping("/rules/draft/file/revert")
	ModelAndView revert(@RequestParam String path, @RequestParam String digest, RedirectAttributes redirect) {
		Saving saving = this.drafts.revert(path, digest);
		redirect.addFlashAttribute("message", saving.done() ? "edit.reverted" : "edit.changed.meanwhile");
		redirect.addFlashAttribute("messagePath", path);
		return new ModelAndView("redirect:/rules/draft");
	}

	private ModelAndView conflict(String path, String text, Saving saving) {
		ModelAndView page = new ModelAndView("rules/conflict");
		page.setStatus(HttpStatus.CONFLICT);
		WorkingFile there = saving.there();
		page.addObject("path", path);
		page.addObject("text", text);
		page.addObject("there", there);
		page.addObject("digest", (there == null) ? "" : there.digest());
		page.addObject("difference", TextDifference.of((there == null) ? "" : there.text(), text));
		return page;
	}

	private static ModelAndView again(String path, String message) {
		ModelAndView page = new ModelAndView("rules/file-new");
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("path", path);
		page.addObject("error", message);
		return page;
	}

	private static ModelAndView saved(String path, String message, RedirectAttributes redirect) {
		redirect.addFlashAttribute("message", message);
		redirect.addAttribute("path", path);
		return new ModelAndView("redirect:/rules/draft/file");
	}

}
