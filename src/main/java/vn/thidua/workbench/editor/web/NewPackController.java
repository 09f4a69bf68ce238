package vn.thidua.workbench.editor.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Problems;
import vn.thidua.workbench.editor.NewPack;
import vn.thidua.workbench.editor.NewPacks;

/** Begins a new law from an existing pack. */
@Controller
class NewPackController {

	private final NewPacks packs;

	NewPackController(NewPacks packs) {
		this.packs = packs;
	}

	@GetMapping("/rules/draft/packs/new")
	ModelAndView form(@RequestParam(defaultValue = "") String source) {
		return page(Map.of("source", source), List.of());
	}

	@PostMapping("/rules/draft/packs/new")
	ModelAndView create(@RequestParam Map<String, String> form, RedirectAttributes redirect) {
		Problems problems = new Problems();
		LocalDate date = day(form, "date", problems);
		LocalDate from = day(form, "from", problems);
		if (problems.refuse()) {
			return refused(form, problems.errors());
		}
		NewPack asked = new NewPack(text(form, "source"), text(form, "code"), text(form, "regime"),
				text(form, "titleVi"), text(form, "titleEn"), text(form, "number"), date, text(form, "subject"),
				text(form, "address"), from);
		problems.addAll(this.packs.create(asked));
		if (problems.refuse()) {
			return refused(form, problems.errors());
		}
		redirect.addFlashAttribute("message", "edit.pack.created");
		redirect.addFlashAttribute("messagePath", asked.id());
		return new ModelAndView("redirect:/rules/draft");
	}

	private ModelAndView refused(Map<String, String> form, List<Problem> problems) {
		ModelAndView page = page(form, problems);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private static LocalDate day(Map<String, String> form, String name, Problems problems) {
		try {
			return LocalDate.parse(text(form, name));
		}
		catch (DateTimeException ex) {
			problems.error(Place.startOf(name), text(form, name), "pack.date");
			return LocalDate.EPOCH;
		}
	}

	private ModelAndView page(Map<String, String> form, List<Problem> problems) {
		return new ModelAndView("rules/pack-new").addObject("form", form)
			.addObject("problems", problems)
			.addObject("sources", this.packs.sources());
	}

	private static String text(Map<String, String> form, String name) {
		return form.getOrDefault(name, "").strip();
	}

}
