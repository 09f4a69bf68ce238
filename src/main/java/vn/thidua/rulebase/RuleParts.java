package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import vn.thidua.shared.Problems;

/**
 * Where the four words of a rule stand in its file, each with its beginning and end.
 *
 * @param rule the word that begins the rule
 * @param when the word before its left side
 * @param then the word before its right side
 * @param end the word that ends it
 */
record RuleParts(MatchResult rule, MatchResult when, MatchResult then, MatchResult end) {

	private static final List<String> ORDER = List.of("rule", "when", "then", "end");

	private static final Pattern WORD = Pattern.compile("(?<![\\w$])(?:" + String.join("|", ORDER) + ")(?![\\w$])");

	/** The rules of a file up to the first that is not whole. */
	static List<RuleParts> of(DrlText drl, Problems problems) {
		List<RuleParts> rules = new ArrayList<>();
		List<MatchResult> open = new ArrayList<>();
		for (MatchResult word : WORD.matcher(drl.bare()).results().toList()) {
			open.add(word);
			if (!word.group().equals(ORDER.get(open.size() - 1))) {
				break;
			}
			if (open.size() == ORDER.size()) {
				rules.add(new RuleParts(open.get(0), open.get(1), open.get(2), open.get(3)));
				open.clear();
			}
		}
		if (!open.isEmpty()) {
			boolean wrong = !open.get(open.size() - 1).group().equals(ORDER.get(open.size() - 1));
			problems.error(drl.place(open.get(0).start()), open.get(open.size() - 1).group(), "rule.shape",
					ORDER.get(open.size() - (wrong ? 1 : 0)));
		}
		return rules;
	}

	String head(String text) {
		return text.substring(this.rule.end(), this.when.start());
	}

	String left(String text) {
		return text.substring(this.when.end(), this.then.start());
	}

	String right(String text) {
		return text.substring(this.then.end(), this.end.start());
	}

	String whole(String text) {
		return text.substring(this.rule.start(), this.end.end());
	}

}
