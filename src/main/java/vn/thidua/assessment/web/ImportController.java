package vn.thidua.assessment.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.OtherRegister;
import vn.thidua.assessment.run.RunProgress;

/** Hand in a dossier, see every problem in its place, then assess it. */
@Controller
class ImportController {

	private static final String FAULTY_SPECIMEN = "formats/errors/figure-unreadable-dots";

	private final Imports imports;

	private final Assessments assessments;

	private final String fixtures;

	ImportController(Imports imports, Assessments assessments, @Value("${thidua.demo.fixtures:}") String fixtures) {
		this.imports = imports;
		this.assessments = assessments;
		this.fixtures = fixtures;
	}

	@GetMapping("/imports/new")
	String form(Model model) {
		model.addAttribute("specimen", faultySpecimen().isPresent());
		return "imports/form";
	}

	@PostMapping("/imports")
	String upload(@RequestParam List<MultipartFile> files, RedirectAttributes redirect) throws IOException {
		List<MultipartFile> chosen = files.stream().filter((file) -> !file.isEmpty()).toList();
		if (chosen.isEmpty()) {
			redirect.addFlashAttribute("message", "imports.none");
			return "redirect:/imports/new";
		}
		if (Imports.repeat(chosen)) {
			redirect.addFlashAttribute("message", "imports.twice");
			return "redirect:/imports/new";
		}
		return "redirect:/imports/" + this.imports.keep(chosen);
	}

	@PostMapping("/imports/specimen")
	String specimen() throws IOException {
		return "redirect:/imports/" + this.imports.keep(faultySpecimen().orElseThrow(ImportController::notFound));
	}

	@GetMapping("/imports/{id}")
	String check(@PathVariable String id, Model model) throws IOException {
		PendingImport pending = this.imports.check(id).orElseThrow(ImportController::notFound);
		model.addAttribute("pending", pending);
		model.addAttribute("stated", StatedRegister.of(pending.register()));
		return "imports/check";
	}

	@PostMapping("/imports/{id}/assess")
	String assess(@PathVariable String id, StatedRegister stated, Principal user, Model model) throws IOException {
		PendingImport pending = this.imports.check(id).orElseThrow(ImportController::notFound);
		if (!pending.errors().isEmpty()) {
			return "redirect:/imports/" + id;
		}
		Optional<String> fault = stated.fault(pending);
		if (fault.isPresent()) {
			return refused(pending, stated, fault.get(), model);
		}
		try {
			long run = this.imports.assess(pending, stated.register(pending.register()), user.getName());
			return "redirect:/runs/" + run + "/progress";
		}
		catch (OtherRegister ex) {
			return refused(pending, stated, "register.kept", model);
		}
	}

	private static String refused(PendingImport pending, StatedRegister stated, String fault, Model model) {
		model.addAttribute("pending", pending);
		model.addAttribute("stated", stated);
		model.addAttribute("fault", fault);
		return "imports/check";
	}

	/**
	 * Shows how far a run has come; where it has ended, leads to it, also the script that
	 * asks every second.
	 */
	@GetMapping("/runs/{id}/progress")
	String progress(@PathVariable long id, @RequestParam(defaultValue = "0") long beside,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean asked, HttpServletResponse response,
			Model model) {
		Optional<RunProgress> progress = this.assessments.progress(id);
		String end = (beside == 0) ? "/runs/" + id : "/runs/" + beside + "/compare/" + id;
		if (progress.isEmpty() && !asked) {
			return "redirect:" + end;
		}
		if (progress.isEmpty()) {
			response.setHeader("HX-Redirect", end);
		}
		model.addAttribute("beside", beside);
		model.addAttribute("run", id);
		model.addAttribute("progress", progress.orElse(RunProgress.NONE));
		return "imports/progress";
	}

	private Optional<Path> faultySpecimen() {
		return Optional.of(this.fixtures)
			.filter((folder) -> !folder.isEmpty())
			.map((folder) -> Path.of(folder, FAULTY_SPECIMEN))
			.filter(Files::isDirectory);
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
