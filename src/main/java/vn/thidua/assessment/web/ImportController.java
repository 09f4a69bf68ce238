package vn.thidua.assessment.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.assessment.run.Assessments;

/** Hand in a dossier, see every problem in its place, then assess it. */
@Controller
class ImportController {

	private static final Path FAULTY_SPECIMEN = Path.of("formats/errors/figure-unreadable-dots");

	private final Imports imports;

	private final Assessments assessments;

	private final Path fixtures;

	ImportController(Imports imports, Assessments assessments, @Value("${thidua.demo.fixtures:}") Path fixtures) {
		this.imports = imports;
		this.assessments = assessments;
		this.fixtures = fixtures;
	}

	@GetMapping("/imports/new")
	String form(Model model) {
		model.addAttribute("specimen", Files.isDirectory(this.fixtures.resolve(FAULTY_SPECIMEN)));
		return "imports/form";
	}

	@PostMapping("/imports")
	String upload(@RequestParam List<MultipartFile> files, RedirectAttributes redirect) throws IOException {
		List<MultipartFile> chosen = files.stream().filter((file) -> !file.isEmpty()).toList();
		if (chosen.isEmpty()) {
			redirect.addFlashAttribute("message", "imports.none");
			return "redirect:/imports/new";
		}
		return "redirect:/imports/" + this.imports.keep(chosen);
	}

	@PostMapping("/imports/specimen")
	String specimen() throws IOException {
		Path specimen = this.fixtures.resolve(FAULTY_SPECIMEN);
		if (!Files.isDirectory(specimen)) {
			throw notFound();
		}
		return "redirect:/imports/" + this.imports.keep(specimen);
	}

	@GetMapping("/imports/{id}")
	String check(@PathVariable String id, Model model) throws IOException {
		model.addAttribute("pending", this.imports.check(id).orElseThrow(ImportController::notFound));
		return "imports/check";
	}

	@PostMapping("/imports/{id}/assess")
	String assess(@PathVariable String id, Principal user) throws IOException {
		PendingImport pending = this.imports.check(id).orElseThrow(ImportController::notFound);
		if (!pending.errors().isEmpty()) {
			return "redirect:/imports/" + id;
		}
		return "redirect:/runs/" + this.imports.assess(pending, user.getName()) + "/progress";
	}

	@GetMapping("/runs/{id}/progress")
	String progress(@PathVariable long id, Model model) {
		return this.assessments.progress(id).map((progress) -> {
			model.addAttribute("run", id);
			model.addAttribute("progress", progress);
			return "imports/progress";
		}).orElse("redirect:/runs/" + id);
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
