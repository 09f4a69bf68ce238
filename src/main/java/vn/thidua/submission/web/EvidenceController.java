package vn.thidua.submission.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.shared.UploadName;
import vn.thidua.submission.Evidence;
import vn.thidua.submission.EvidenceDesk;
import vn.thidua.submission.ReportForm;
import vn.thidua.submission.ReportForms;
import vn.thidua.submission.SubmissionRefused;

/** The files that prove what a submission says. */
@Controller
class EvidenceController {

	private static final String SANDBOX = "sandbox; default-src 'none'";

	private final ReportForms forms;

	private final EvidenceDesk desk;

	private final SubmissionPages pages;

	EvidenceController(ReportForms forms, EvidenceDesk desk, SubmissionPages pages) {
		this.forms = forms;
		this.desk = desk;
		this.pages = pages;
	}

	/**
	 * A file that was not taken.
	 *
	 * @param name its name
	 * @param code why
	 */
	record Refusal(String name, String code) {
	}

	@GetMapping("/submissions/{id:\\d+}/evidence")
	String evidence(@PathVariable long id, @RequestParam(defaultValue = "") String indicator, Actor actor,
			Model model) {
		ReportForm form = this.forms.of(actor, id);
		this.pages.fill(model, form);
		model.addAttribute("indicator", indicator);
		model.addAttribute("files",
				this.desk.of(actor, id).stream().collect(Collectors.groupingBy(Evidence::indicator)));
		return "submission/evidence";
	}

	@PostMapping("/submissions/{id:\\d+}/evidence")
	String add(@PathVariable long id, @RequestParam String indicator, @RequestParam List<MultipartFile> files,
			Actor actor, RedirectAttributes redirect) throws IOException {
		List<Refusal> refusals = new ArrayList<>();
		for (MultipartFile file : files) {
			try {
				this.desk.add(actor, id, indicator, UploadName.of(file.getOriginalFilename(), "file"), file.getBytes());
			}
			catch (SubmissionRefused ex) {
				refusals.add(new Refusal(UploadName.of(file.getOriginalFilename(), "file"), ex.code()));
			}
		}
		redirect.addFlashAttribute("refusals", refusals);
		if (refusals.size() < files.size()) {
			redirect.addFlashAttribute("done", "submission.evidence.added");
		}
		redirect.addAttribute("indicator", indicator);
		return "redirect:/submissions/" + id + "/evidence";
	}

	@PostMapping("/submissions/{id:\\d+}/evidence/{file:\\d+}/remove")
	String remove(@PathVariable long id, @PathVariable long file, Actor actor, RedirectAttributes redirect) {
		Evidence removed = this.desk.one(actor, id, file);
		try {
			this.desk.remove(actor, id, file);
			redirect.addFlashAttribute("done", "submission.evidence.removed");
		}
		catch (SubmissionRefused ex) {
			redirect.addFlashAttribute("refusals", List.of(new Refusal(removed.name(), ex.code())));
		}
		return "redirect:/submissions/" + id + "/evidence";
	}

	@GetMapping("/submissions/{id:\\d+}/evidence/{file:\\d+}")
	ResponseEntity<byte[]> download(@PathVariable long id, @PathVariable long file, Actor actor) {
		Evidence evidence = this.desk.one(actor, id, file);
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename(evidence.name(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(evidence.type().mime()))
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("Content-Security-Policy", SANDBOX)
			.header("X-Content-Type-Options", "nosniff")
			.body(this.desk.content(actor, id, file));
	}

}
