package vn.thidua.report.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.report.Blocks;
import vn.thidua.report.Paging;

/** Units ranked inside their emulation block. */
@Controller
class BlockController {

	private final FinishedRuns runs;

	private final Blocks blocks;

	BlockController(FinishedRuns runs, Blocks blocks) {
		this.runs = runs;
		this.blocks = blocks;
	}

	@GetMapping("/runs/{id}/blocks")
	String blocks(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Model model) {
		model.addAttribute("run", this.runs.get(id));
		Paging paging = this.blocks.paging(id, page);
		model.addAttribute("paging", paging);
		model.addAttribute("blocks", this.blocks.blocks(id, paging));
		return "report/blocks";
	}

}
