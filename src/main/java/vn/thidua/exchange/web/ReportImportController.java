package vn.thidua.exchange.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.exchange.ImportCheck;
import vn.thidua.exchange.ReportImport;
import vn.thidua.shared.UploadName;
import vn.thidua.submission.SubmissionRefused;

/** Hand in a file, see every problem and every change, then let it be carried out. */
@Controller
class ReportImportController {

	private static final int PAGE = 100;

	private static final int PROBLEMS = 200;

	private final ReportImport imports;

	private final ChangeLines lines;

	ReportImportController(ReportImport imports, ChangeLines lines) {
		this.imports = imports;
		this.lines = lines;
	}

	@PostMapping("/exchange")
	String upload(Actor actor, @RequestParam String period, @RequestParam List<MultipartFile> files,
			RedirectAttributes redirect) throws IOException {
		Map<String, InputStreamSource> chosen = new LinkedHashMap<>();
		files.stream()
			.filter((file) -> !file.isEmpty())
			.forEach((file) -> chosen.put(UploadName.of(file.getOriginalFilename(), "file"), file));
		long given = files.stream().filter((file) -> !file.isEmpty()).count();
		String mistake = chosen.isEmpty() ? "none"
				: (chosen.size() < given) ? "twice" : ReportImport.mixed(chosen.keySet()) ? "mixed" : "";
		if (!mistake.isEmpty()) {
			redirect.addFlashAttribute("message", "exchange.files." + mistake);
			return "redirect:/exchange";
		}
		return "redirect:/exchange/imports/" + this.imports.check(actor, period, chosen).id();
	}

	@GetMapping("/exchange/imports/{id}")
	String check(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "1") int page, Locale locale,
			Model model) throws IOException {
		ImportCheck check = this.imports.find(actor, id);
		int pages = Math.max(1, (check.changes() + PAGE - 1) / PAGE);
		int shown = Math.max(1, Math.min(page, pages));
		model.addAttribute("check", check);
		model.addAttribute("errors", check.errors().stream().limit(PROBLEMS).toList());
		model.addAttribute("errorCount", check.errors().size());
		model.addAttribute("warnings", check.warnings().stream().limit(PROBLEMS).toList());
		model.addAttribute("warningCount", check.warnings().size());
		model.addAttribute("done", this.imports.done(check).orElse(null));
		model.addAttribute("page", shown);
		model.addAttribute("pages", pages);
		model.addAttribute("lines",
				this.imports.changes(actor, id, (shown - 1) * PAGE, PAGE)
					.stream()
					.flatMap((change) -> this.lines.of(change, locale).stream())
					.toList());
		return "exchange/check";
	}

	@PostMapping("/exchange/imports/{id}/confirm")
	String confirm(Actor actor, @PathVariable String id, RedirectAttributes redirect) throws IOException {
		try {
			boolean again = this.imports.confirm(actor, id).again();
			redirect.addFlashAttribute("message", again ? "exchange.again" : "exchange.done");
		}
		catch (SubmissionRefused ex) {
			redirect.addFlashAttribute("refused", "exchange.refused." + ex.code());
		}
		return "redirect:/exchange/imports/" + id;
	}

}
