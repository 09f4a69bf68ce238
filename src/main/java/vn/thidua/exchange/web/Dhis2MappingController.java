package vn.thidua.exchange.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Actor;
import vn.thidua.exchange.MappingText;
import vn.thidua.exchange.dhis2.Dhis2Mapping;
import vn.thidua.exchange.dhis2.MappingEntry;
import vn.thidua.shared.Problem;

/** The table of what things of DHIS2 are called here. */
@Controller
class Dhis2MappingController {

	private static final int PAGE = 200;

	private static final int PROBLEMS = 200;

	private static final String BACK = "redirect:/exchange/dhis2/mapping";

	private final Dhis2Mapping mapping;

	Dhis2MappingController(Dhis2Mapping mapping) {
		this.mapping = mapping;
	}

	@GetMapping("/exchange/dhis2/mapping")
	String all(Actor actor, @RequestParam(defaultValue = "") String search, Model model) {
		List<MappingEntry> all = this.mapping.all(actor);
		List<MappingEntry> found = all.stream().filter((one) -> matches(one, search.strip())).toList();
		model.addAttribute("search", search);
		model.addAttribute("total", all.size());
		model.addAttribute("found", found.size());
		model.addAttribute("entries", found.stream().limit(PAGE).toList());
		if (!model.containsAttribute("typed")) {
			model.addAttribute("typed", new MappingEntry(MappingEntry.ELEMENT, "", "", ""));
		}
		return "exchange/mapping";
	}

	@PostMapping("/exchange/dhis2/mapping")
	String put(Actor actor, @RequestParam String kind, @RequestParam String dhis2Id, @RequestParam String optionCombo,
			@RequestParam String target, RedirectAttributes redirect) {
		MappingEntry entry = new MappingEntry(kind, dhis2Id.strip(), optionCombo.strip(), target.strip());
		List<Problem> problems = this.mapping.put(actor, entry);
		if (!problems.isEmpty()) {
			redirect.addFlashAttribute("typed", entry);
			redirect.addFlashAttribute("wrong", problems.get(0));
		}
		return told(problems.isEmpty(), redirect);
	}

	@PostMapping("/exchange/dhis2/mapping/file")
	String putAll(Actor actor, @RequestParam MultipartFile file, RedirectAttributes redirect) throws IOException {
		List<Problem> problems = this.mapping.putAll(actor, new String(file.getBytes(), StandardCharsets.UTF_8));
		redirect.addFlashAttribute("problems", problems.stream().limit(PROBLEMS).toList());
		return told(problems.stream().noneMatch(Problem::refuses), redirect);
	}

	@PostMapping("/exchange/dhis2/mapping/remove")
	String remove(Actor actor, @RequestParam String kind, @RequestParam String dhis2Id,
			@RequestParam String optionCombo, RedirectAttributes redirect) {
		this.mapping.remove(actor, new MappingEntry(kind, dhis2Id, optionCombo, ""));
		return told(true, redirect);
	}

	@GetMapping("/exchange/dhis2/mapping.csv")
	ResponseEntity<byte[]> csv(Actor actor) {
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("dhis2_mapping.csv").build().toString())
			.body(MappingText.csv(this.mapping.all(actor)).getBytes(StandardCharsets.UTF_8));
	}

	private static String told(boolean done, RedirectAttributes redirect) {
		if (done) {
			redirect.addFlashAttribute("done", true);
		}
		return BACK;
	}

	private static boolean matches(MappingEntry entry, String search) {
		return entry.dhis2Id().contains(search) || entry.optionCombo().contains(search)
				|| entry.target().contains(search);
	}

}
