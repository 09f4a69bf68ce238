package vn.thidua.rulebase;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what to write instead of what a rule may not use. */
final class Construct {

	private static final String OTHER = "rule.construct";

	private static final String GATHER = "rule.construct.gather";

	private static final String BRANCH = "rule.construct.branch";

	private static final String OBJECT = "rule.construct.object";

	private static final String TEXT = "rule.construct.text";

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("from", GATHER),
			Map.entry("accumulate", GATHER), Map.entry("acc", GATHER), Map.entry("collect", GATHER),
			Map.entry("groupby", GATHER), Map.entry("forall", "rule.construct.forall"),
			Map.entry("eval", "rule.construct.eval"), Map.entry("matches", TEXT), Map.entry("soundslike", TEXT),
			Map.entry("str", TEXT), Map.entry("if", BRANCH), Map.entry("else", BRANCH), Map.entry("switch", BRANCH),
			Map.entry("do", BRANCH), Map.entry("break", BRANCH), Map.entry("new", OBJECT), Map.entry("class", OBJECT),
			Map.entry("getClass", OBJECT), Map.entry("instanceof", OBJECT), Map.entry("this", OBJECT),
			Map.entry("super", OBJECT));

	private static final Pattern LAST_WORD = Pattern.compile("(\\w+)\\W*$");

	private static final Pattern ARITHMETIC = Pattern.compile(".*[+*/%-]$", Pattern.DOTALL);

	private Construct() {
	}

	/** The code of the problem that says what to write instead. */
	static String code(String found) {
		if (ARITHMETIC.matcher(found).matches()) {
			return "rule.construct.arithmetic";
		}
		Matcher word = LAST_WORD.matcher(found);
		return word.find() ? WORDS.getOrDefault(word.group(1), OTHER) : OTHER;
	}

}
