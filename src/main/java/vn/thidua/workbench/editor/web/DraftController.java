package vn.thidua.workbench.editor.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.rulebase.PackTimeline;
import vn.thidua.workbench.editor.Drafts;
import vn.thidua.workbench.editor.FileChange;
import vn.thidua.workbench.editor.TextDifference;

/** The draft: its files by folder, and how they differ from the active release. */
@Controller
class DraftController {

	private final Drafts drafts;

	DraftController(Drafts drafts) {
		this.drafts = drafts;
	}

	@GetMapping("/rules/draft")
	String files(Model model) {
		List<FileChange> changes = this.drafts.changes();
		Map<String, List<FileChange>> folders = changes.stream()
			.filter((change) -> !change.kind().equals("removed"))
			.collect(Collectors.groupingBy(FileChange::folder, TreeMap::new, Collectors.toList()));
		model.addAttribute("changes", changes.stream().filter(FileChange::differs).toList());
		model.addAttribute("folders", folders);
		model.addAttribute("timeline", PackTimeline.of(this.drafts.packs(), LocalDate.now()));
		return "rules/draft";
	}

	@GetMapping("/rules/draft/difference")
	String difference(@RequestParam String path, Model model) {
		FileChange change = this.drafts.changes()
			.stream()
			.filter((one) -> one.path().equals(path))
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		String before = this.drafts.active().text(path);
		model.addAttribute("change", change);
		model.addAttribute("difference", TextDifference.of(before, this.drafts.files().text(path)));
		model.addAttribute("digest", this.drafts.digest(path));
		return "rules/difference";
	}

}
