package vn.thidua.workbench.editor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.rulebase.release.WorkingFile;
import vn.thidua.workbench.editor.Drafts;
import vn.thidua.workbench.editor.ParameterRow;
import vn.thidua.workbench.editor.ParameterTable;
import vn.thidua.workbench.editor.Parameters;
import vn.thidua.workbench.editor.TextDifference;

/** The numbers of a folder as a table. */
@Controller
class ParameterController {

	private final Drafts drafts;

	private final Parameters parameters;

	ParameterController(Drafts drafts, Parameters parameters) {
		this.drafts = drafts;
		this.parameters = parameters;
	}

	@GetMapping("/rules/draft/parameters")
	ModelAndView table(@RequestParam String folder, HttpServletRequest request) {
		List<ParameterRow> rows = new ArrayList<>(read(folder).rows());
		return page(folder, rows, this.drafts.digest(Parameters.path(folder))).addObject("may",
				request.isUserInRole("ADMIN"));
	}

	@PostMapping("/rules/draft/parameters")
	ModelAndView save(@RequestParam MultiValueMap<String, String> form, RedirectAttributes redirect) {
		String folder = first(form, "folder");
		List<ParameterRow> typed = new ArrayList<>();
		for (int i = 0; i < form.getOrDefault("line", List.of()).size(); i++) {
			typed.add(row(form, i));
		}
		Parameters.Edit edit = this.parameters.save(folder, read(folder), typed, first(form, "digest"));
		return answer(folder, typed, edit, first(form, "digest"), redirect);
	}

	@PostMapping("/rules/draft/parameters/correct")
	ModelAndView correct(@RequestParam MultiValueMap<String, String> form, RedirectAttributes redirect) {
		String folder = first(form, "folder");
		ParameterTable table = read(folder);
		Parameters.Edit edit = this.parameters.correct(folder, table, at(table, form), row(form, 0),
				first(form, "digest"));
		ModelAndView answer = answer(folder, table.rows(), edit, first(form, "digest"), redirect);
		return edit.done() ? answer : answer.addObject("corrected", row(form, 0));
	}

	@PostMapping("/rules/draft/parameters/delete")
	ModelAndView delete(@RequestParam MultiValueMap<String, String> form, RedirectAttributes redirect) {
		String folder = first(form, "folder");
		ParameterTable table = read(folder);
		if (!form.containsKey("sure")) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		Parameters.Edit edit = this.parameters.delete(folder, table, at(table, form), first(form, "digest"));
		return answer(folder, table.rows(), edit, first(form, "digest"), redirect);
	}

	private ModelAndView answer(String folder, List<ParameterRow> typed, Parameters.Edit edit, String digest,
			RedirectAttributes redirect) {
		if (edit.done()) {
			redirect.addFlashAttribute("message", "edit.saved");
			redirect.addAttribute("folder", folder);
			return new ModelAndView("redirect:/rules/draft/parameters");
		}
		boolean conflict = edit.problems().isEmpty();
		WorkingFile there = edit.saving().there();
		ModelAndView page = page(folder, typed, conflict ? (there == null) ? "" : there.digest() : digest);
		page.setStatus(conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("may", true);
		page.addObject("problems", edit.problems());
		if (conflict) {
			page.addObject("difference", TextDifference.of((there == null) ? "" : there.text(), edit.text()));
		}
		return page;
	}

	private static ModelAndView page(String folder, List<ParameterRow> rows, String digest) {
		return new ModelAndView("rules/parameters").addObject("folder", folder)
			.addObject("rows", rows.stream().filter((row) -> row.line() > 0).toList())
			.addObject("added",
					rows.stream()
						.filter((row) -> row.line() == 0)
						.findFirst()
						.orElse(new ParameterRow(0, "", "", "", "", "", "no")))
			.addObject("digest", digest)
			.addObject("problems", List.of());
	}

	private ParameterTable read(String folder) {
		String path = Parameters.path(folder);
		Optional<WorkingFile> file = this.drafts.file(path);
		return ParameterTable.of(file.map(WorkingFile::text).orElse(""))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static ParameterRow at(ParameterTable table, MultiValueMap<String, String> form) {
		return table.at(row(form, 0).line()).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
	}

	private static ParameterRow row(MultiValueMap<String, String> form, int at) {
		String line = cell(form, "line", at);
		return new ParameterRow(line.matches("\\d{1,6}") ? Integer.parseInt(line) : 0, cell(form, "code", at),
				cell(form, "value", at), cell(form, "from", at), cell(form, "to", at), cell(form, "source", at),
				cell(form, "verified", at));
	}

	private static String cell(MultiValueMap<String, String> form, String name, int at) {
		List<String> cells = form.getOrDefault(name, List.of());
		return (at < cells.size()) ? cells.get(at) : "";
	}

	private static String first(MultiValueMap<String, String> form, String name) {
		return cell(form, name, 0);
	}

}
