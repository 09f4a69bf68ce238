package vn.thidua.assessment.web;

import java.io.IOException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.thidua.assessment.run.Replays;

/** Computes a run again and says whether everything is as it was. */
@Controller
class ReplayController {

	private final Replays replays;

	ReplayController(Replays replays) {
		this.replays = replays;
	}

	@PostMapping("/runs/{id}/replay")
	String replay(@PathVariable long id, Model model) throws IOException {
		model.addAttribute("replay",
				this.replays.replay(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
		return "replay/result";
	}

}
