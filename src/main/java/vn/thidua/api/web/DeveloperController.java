package vn.thidua.api.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

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
		return "api/examples";
	}

}
