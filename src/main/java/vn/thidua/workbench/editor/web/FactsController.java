package vn.thidua.workbench.editor.web;

import java.util.List;
import java.util.Set;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.workbench.editor.Drafts;
import vn.thidua.workbench.editor.FactCatalogue;
import vn.thidua.workbench.editor.FactType;

/** What the editor offers while a rule is written. */
@RestController
class FactsController {

	private final FactCatalogue catalogue;

	private final Drafts drafts;

	FactsController(FactCatalogue catalogue, Drafts drafts) {
		this.catalogue = catalogue;
		this.drafts = drafts;
	}

	@GetMapping("/rules/draft/facts")
	Facts facts(@RequestParam(defaultValue = "") String path) {
		return new Facts(this.catalogue.types(), path.isEmpty() ? Set.of() : this.drafts.numbersAround(path));
	}

	/**
	 * The answer.
	 *
	 * @param facts the records
	 * @param parameters the names of the numbers around the file
	 */
	record Facts(List<FactType> facts, Set<String> parameters) {
	}

}
