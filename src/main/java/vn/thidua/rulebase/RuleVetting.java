package vn.thidua.rulebase;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Reads one rule and refuses what a rule does not need: before {@code when} only
 * metadata; on the left only patterns; on the right one logical insertion.
 */
final class RuleVetting {

	private static final int DEEPEST = 8;

	private static final int MOST_CHARACTERS = 4000;

	private static final Pattern NAME = Pattern.compile("\\s*\"([^\"]*)\"");

	private static final Pattern METADATA = Pattern
		.compile("\\s*@\\s*(award|clause|basis|verified)\\s*\\(\\s*(?:\"([^\"]*)\"|([\\w.-]+))\\s*\\)");

	private static final Pattern FORBIDDEN_ANYWHERE = Pattern.compile(
			"(?<![\\w$])(?:new|class|getClass|toString|clone|finalize|wait|notify|notifyAll|drools|kcontext|instanceof|super)\\b"
					+ "|(?<![\\w$])\\d\\w*[A-Za-z_]\\w*");

	private static final Pattern FORBIDDEN_LEFT = Pattern.compile(
			"[^\\w\\s$\"(),.:=!<>&|-]|->|--|::|\\$\\w+\\s*:\\s*[\\w.()]+\\s*-|!\\s*\\.|(?<![=!<>])=(?!=)|(?<![\\w$.])[A-Z]\\w*\\s*\\.|\"\\s*\\.|(?<![\\w$])(?:"
					+ "from|accumulate|acc|collect|groupby|eval|over|forall|entry|window|query|matches|soundslike|str|init|do|break|if|else|switch)\\b"
					+ "|(?:[\\w$]\\s+|[)\"]\\s*)(?!(?:and|or|not|exists|in|contains|memberOf)\\b)[a-z]\\w*");

	private static final Pattern FORBIDDEN_RIGHT = Pattern.compile(
			"(?<![\\w$])this\\b|(?<![\\w$.])(?!insertLogical\\b)[a-z]\\w*\\s*[.(]|\\([^;]*\\binsertLogical\\b|\"\\s*\\.");

	private static final Pattern INSERTION = Pattern.compile("\\s*insertLogical\\s*\\([\\w\\s$.,()\"]*\\)\\s*;\\s*");

	private static final Pattern TYPE = Pattern.compile("(?<![\\w$])[A-Z]\\w*");

	private final DrlText drl;

	private final RuleParts rule;

	private final Set<String> imported;

	private final Problems problems;

	RuleVetting(DrlText drl, RuleParts rule, Set<String> imported, Problems problems) {
		this.drl = drl;
		this.rule = rule;
		this.imported = imported;
		this.problems = problems;
	}

	/** The rule as far as it can be read; what is wrong with it becomes problems. */
	RuleText text() {
		if (isShort()) {
			checkLeft();
			checkRight();
		}
		return head();
	}

	/** A rule that is too long is read no further: what reads it takes ever longer. */
	private boolean isShort() {
		String whole = this.rule.whole(this.drl.bare());
		if (whole.length() > MOST_CHARACTERS) {
			refuse(0, "", "rule.long", String.valueOf(MOST_CHARACTERS));
			return false;
		}
		int depth = 0;
		for (int i = 0; i < whole.length() && depth <= DEEPEST; i++) {
			depth += (whole.charAt(i) == '(') ? 1 : (whole.charAt(i) == ')') ? -1 : 0;
		}
		if (depth > DEEPEST) {
			refuse(0, "(", "rule.construct");
		}
		return true;
	}

	private void checkLeft() {
		int start = this.rule.when().end();
		forbid(FORBIDDEN_ANYWHERE, this.rule.left(this.drl.bare()), start);
		forbid(FORBIDDEN_LEFT, this.rule.left(this.drl.bare()), start);
		checkTypes(this.rule.left(this.drl.bare()), start);
	}

	private void checkRight() {
		String right = this.rule.right(this.drl.bare());
		int start = this.rule.then().end();
		if (!INSERTION.matcher(right).matches()) {
			problem(start, right.strip(), "rule.consequence");
		}
		forbid(FORBIDDEN_ANYWHERE, right, start);
		forbid(FORBIDDEN_RIGHT, right, start);
		checkTypes(right, start);
	}

	private void checkTypes(String bare, int start) {
		Matcher type = TYPE.matcher(bare);
		while (type.find()) {
			if (!this.imported.contains(type.group())) {
				problem(start + type.start(), type.group(), "rule.type");
			}
		}
	}

	private void forbid(Pattern forbidden, String bare, int start) {
		Matcher found = forbidden.matcher(bare);
		if (found.find()) {
			problem(start + found.start(), found.group().strip(), Construct.code(found.group().strip()));
		}
	}

	private RuleText head() {
		String head = this.rule.head(this.drl.text());
		String bare = this.rule.head(this.drl.bare());
		Matcher named = NAME.matcher(bare);
		boolean hasName = named.lookingAt();
		String name = hasName ? head.substring(named.start(1), named.end(1)).strip() : "";
		String clause = name.split("\\s+", 2)[0];
		Map<String, String> metadata = metadata(head, bare, hasName ? named.end() : 0);
		if (metadata.getOrDefault("clause", "").isEmpty()) {
			refuse(0, "clause", "rule.metadata");
		}
		if (!metadata.getOrDefault("clause", "").equals(clause)) {
			refuse(0, metadata.getOrDefault("clause", ""), "rule.clause", clause);
		}
		if (!metadata.getOrDefault("verified", "no").matches("yes|no")) {
			refuse(0, "verified", "rule.metadata");
		}
		if (metadata.getOrDefault("basis", "0").codePoints().noneMatch(Character::isLetterOrDigit)) {
			refuse(0, "basis", "rule.metadata");
		}
		Place place = this.drl.place(this.rule.rule().start());
		Clause stated = new Clause(clause, metadata.getOrDefault("basis", ""),
				metadata.getOrDefault("verified", "").equals("yes"), "", "", "");
		return new RuleText(clause, name.substring(clause.length()).strip(), metadata.getOrDefault("award", ""), stated,
				metadata.getOrDefault("verified", ""), this.drl.file(), place.line(), this.rule.whole(this.drl.text()));
	}

	private Map<String, String> metadata(String head, String bare, int from) {
		Map<String, String> metadata = new HashMap<>();
		Matcher entry = METADATA.matcher(bare);
		int at = from;
		while (entry.region(at, bare.length()).lookingAt()) {
			int group = (entry.start(2) >= 0) ? 2 : 3;
			String value = head.substring(entry.start(group), entry.end(group)).strip();
			if (metadata.putIfAbsent(entry.group(1), value) != null) {
				refuse(entry.start(1), entry.group(1), "rule.attribute");
			}
			at = entry.end();
		}
		if (!bare.substring(at).isBlank()) {
			int rest = bare.length() - bare.substring(at).stripLeading().length();
			problem(this.rule.rule().end() + rest, bare.substring(rest).strip(), "rule.attribute");
		}
		return metadata;
	}

	private void refuse(int after, String value, String code, String... details) {
		problem(this.rule.rule().start() + after, value, code, details);
	}

	private void problem(int offset, String value, String code, String... details) {
		this.problems.error(this.drl.place(offset), value, code, details);
	}

}
