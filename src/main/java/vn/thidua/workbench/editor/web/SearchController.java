package vn.thidua.workbench.editor.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.workbench.editor.RuleSearch;

/** Searches the rules in force. */
@Controller
class SearchController {

	private static final int MOST_CHARACTERS = 100;

	private final RuleSearch search;

	SearchController(RuleSearch search) {
		this.search = search;
	}

	@GetMapping("/rules/search")
	String find(@RequestParam(defaultValue = "") String q, Model model) {
		String words = q.substring(0, Math.min(q.length(), MOST_CHARACTERS));
		List<RuleSearch.Hit> hits = this.search.find(words);
		Map<String, List<RuleSearch.Hit>> kinds = hits.stream()
			.collect(Collectors.groupingBy(RuleSearch.Hit::kind, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("q", words);
		model.addAttribute("count", hits.size());
		model.addAttribute("kinds", kinds);
		return "rules/search";
	}

}
