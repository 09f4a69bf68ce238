package vn.thidua.assessment.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.assessment.run.Assessments;
import vn.thidua.assessment.run.DossierRegisters;
import vn.thidua.assessment.run.Run;
import vn.thidua.unit.Register;

/** Says whose units the dossier of a run is about, after it was handed in. */
@Controller
class RunRegisterController {

	private final DossierRegisters registers;

	private final Assessments assessments;

	RunRegisterController(DossierRegisters registers, Assessments assessments) {
		this.registers = registers;
		this.assessments = assessments;
	}

	@GetMapping("/runs/{id}/register")
	String form(@PathVariable long id, HttpServletRequest request, Model model) {
		if (!request.isUserInRole("ADMIN")) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		Run run = run(id);
		Register register = this.registers.of(run.dossierDigest()).orElseThrow(RunRegisterController::notFound);
		return page(run, StatedRegister.of(register), model);
	}

	@PostMapping("/runs/{id}/register")
	String assign(@PathVariable long id, StatedRegister stated, RedirectAttributes redirect, Model model) {
		Run run = run(id);
		Register register = stated.register(Register.of(""));
		Optional<String> fault = StatedRegister.fault(register);
		if (fault.isPresent()) {
			model.addAttribute("fault", fault.get());
			return page(run, stated, model);
		}
		this.registers.assign(run.dossierDigest(), register);
		redirect.addFlashAttribute("message", "register.assigned");
		return "redirect:/runs/" + id;
	}

	private static String page(Run run, StatedRegister stated, Model model) {
		model.addAttribute("run", run);
		model.addAttribute("stated", stated);
		return "imports/register";
	}

	private Run run(long id) {
		return this.assessments.run(id).orElseThrow(RunRegisterController::notFound);
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
