package vn.thidua.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import vn.thidua.assessment.fact.Limit;
import vn.thidua.shared.Problems;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands in the files of a pack, they are refused with reasons or become a
 * release; nothing else is thrown.
 */
class RuleIntakeFuzz {

	private static final RuleBook BOOK = new RuleBook(Limit.class, RuleLimits.DEFAULT);

	@DictionaryEntries({ "insertLogical( ", "Outcome.of(", "AssignedTarget( ", "Runtime.getRuntime()", "new ",
			"@verified(no)", "\\x0A#parameters\\x0A", "\\x0A#pack\\x0A", "rule \\x22", "\\x0Awhen\\x0A",
			"\\x0Athen\\x0A", "\\x0Aend\\x0A", "exists( ", "not( ", "$a : ", "==", "eval(", "from ", "import ",
			"\\x5Cu0041", "/*", "*/", "//" })
	@FuzzTest
	void packsAreRefusedOrBecomeARelease(byte[] bytes) {
		String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n#");
		Map<String, String> texts = new TreeMap<>();
		texts.put("achievement/fuzz/pack.yaml",
				"id: achievement/fuzz\nstage: achievement\nversion: 1\ntitle: t\nverified: no\n");
		texts.put("achievement/fuzz/rule.drl", parts[0]);
		for (int i = 1; i < parts.length; i++) {
			String[] part = parts[i].split("\n", 2);
			String name = part[0].equals("pack") ? "pack.yaml" : "parameters.csv";
			texts.put("achievement/fuzz/" + name, (part.length > 1) ? part[1] : "");
		}
		RuleFiles files = RuleFiles.of(texts);
		Problems problems = new Problems();
		BOOK.read(files, problems);
		if (!problems.refuse()) {
			try {
				BOOK.release(files);
			}
			catch (RulesRefused ex) {
				assertThat(ex.problems()).isNotEmpty();
			}
		}
	}

}
