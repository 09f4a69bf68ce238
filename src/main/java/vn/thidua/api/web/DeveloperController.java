package vn.thidua.api.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.NotFound;

/** The documentation of the interface for programs, with examples. */
@Controller
class DeveloperController {

	private final ApiExamples examples;

	DeveloperController(ApiExamples examples) {
		this.examples = examples;
	}

	@GetMapping("/developers")
	String page(Model model) {
		model.addAttribute("examples", this.examples.all());
		model.addAttribute("kinds", ProblemKind.values());
		return "api/examples";
	}

	@GetMapping("/developers/problems/{code}")
	String problem(@PathVariable String code, Model model) {
		model.addAttribute("kind", ProblemKind.named(code).orElseThrow(() -> new NotFound("problem " + code)));
		model.addAttribute("kinds", ProblemKind.values());
		return "api/problem";
	}

}
