package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Reads a rule file as far as its shape goes, and refuses every shape that a rule does
 * not need: outside rules only its package and imports of facts; before {@code when} only
 * metadata; on the left only patterns; on the right one logical insertion.
 */
final class DrlReader {

	private static final Pattern RULE = Pattern.compile(
			"\\brule\\s*(\"[^\"]*\")(?<head>.*?)\\bwhen\\b(?<left>.*?)\\bthen\\b(?<right>.*?)\\bend\\b",
			Pattern.DOTALL);

	private static final Pattern IMPORT = Pattern.compile("\\bimport\\s+(?!static\\b)([\\w.*]+)\\s*;?");

	private static final Pattern PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;?");

	private static final Pattern METADATA = Pattern.compile("@\\s*(\\w+)\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");

	private static final Pattern FORBIDDEN_LEFT = Pattern.compile(
			"(?<![\\w$])(?:from|accumulate|acc|collect|groupby|eval|over|forall|new|entry-point|window|query|class)\\b"
					+ "|->|::|[{}\\[\\];#?]|@");

	private static final Pattern INSERTION = Pattern.compile("\\s*insertLogical\\s*\\([^;{}\\[\\]@#?]*\\)\\s*;\\s*");

	private static final Pattern FORBIDDEN_RIGHT = Pattern
		.compile("->|::|(?<![\\w$])(?:new|class|drools|kcontext|instanceof|super|this)\\b|(?<![=!<>])=(?!=)");

	private static final Pattern FOREIGN = Pattern
		.compile("(?<![\\w$.])(?:java|javax|jakarta|jdk|sun|com|org|net|io|kotlin|groovy|vn|rules)\\s*\\.");

	private static final int MOST_PATTERNS = 8;

	private final DrlText drl;

	private final Problems problems;

	DrlReader(DrlText drl, Problems problems) {
		this.drl = drl;
		this.problems = problems;
	}

	/** The rules of the file; its package must be the given one and its imports facts. */
	List<RuleText> rules(String packageName, String factPackage) {
		checkCharacters();
		StringBuilder outside = new StringBuilder(this.drl.bare());
		List<RuleText> rules = new ArrayList<>();
		Matcher rule = RULE.matcher(this.drl.bare());
		while (rule.find()) {
			blank(outside, rule.start(), rule.end());
			checkHead(rule);
			checkLeft(rule);
			checkRight(rule);
			rules.add(rule(rule));
		}
		checkOutside(outside, packageName, factPackage);
		return rules;
	}

	private void checkCharacters() {
		int escape = this.drl.text().indexOf("\\u");
		if (escape >= 0) {
			refuse(escape, "\\u", "rule.escape");
		}
		int template = this.drl.text().indexOf("@{");
		if (template >= 0) {
			refuse(template, "@{", "rule.construct");
		}
	}

	private void checkOutside(StringBuilder outside, String packageName, String factPackage) {
		Matcher name = PACKAGE.matcher(outside.toString());
		if (!name.find() || !name.group(1).equals(packageName)) {
			refuse(0, "", "rule.package", packageName);
			return;
		}
		blank(outside, name.start(), name.end());
		Matcher imported = IMPORT.matcher(outside.toString());
		while (imported.find()) {
			if (!imported.group(1).matches(Pattern.quote(factPackage) + "\\.(\\w+|\\*)")) {
				refuse(imported.start(), imported.group(1), "rule.import", factPackage);
			}
			blank(outside, imported.start(), imported.end());
		}
		Matcher rest = Pattern.compile("\\S[^\\n]*").matcher(outside);
		if (rest.find()) {
			refuse(rest.start(), rest.group().strip(), "rule.outside");
		}
	}

	private void checkHead(Matcher rule) {
		String head = METADATA.matcher(rule.group("head")).replaceAll("");
		if (!head.isBlank()) {
			refuse(rule.start("head"), head.strip(), "rule.attribute");
		}
	}

	private void checkLeft(Matcher rule) {
		forbid(FORBIDDEN_LEFT, rule, "left");
		forbid(FOREIGN, rule, "left");
		Matcher patterns = Pattern.compile("(?<![\\w$.])[A-Z]\\w*\\s*\\(").matcher(rule.group("left"));
		if (patterns.results().count() > MOST_PATTERNS) {
			refuse(rule.start(), "", "rule.patterns", String.valueOf(MOST_PATTERNS));
		}
	}

	private void checkRight(Matcher rule) {
		if (!INSERTION.matcher(rule.group("right")).matches()) {
			refuse(rule.start("right"), rule.group("right").strip(), "rule.consequence");
		}
		forbid(FORBIDDEN_RIGHT, rule, "right");
		forbid(FOREIGN, rule, "right");
	}

	private void forbid(Pattern forbidden, Matcher rule, String part) {
		Matcher found = forbidden.matcher(rule.group(part));
		if (found.find()) {
			refuse(rule.start(part) + found.start(), found.group(), "rule.construct");
		}
	}

	private RuleText rule(Matcher rule) {
		String name = original(rule, 1).replaceAll("^\"|\"$", "").strip();
		String clause = name.split("\\s+", 2)[0];
		String head = original(rule.start("head"), rule.end("head"));
		Place place = this.drl.place(rule.start());
		RuleText text = new RuleText(clause, name.substring(clause.length()).strip(), metadata(head, "basis"),
				metadata(head, "verified").equals("yes"), this.drl.file(), place.line(), original(rule, 0));
		for (String key : List.of("clause", "basis", "verified")) {
			if (metadata(head, key).isEmpty()) {
				refuse(rule.start(), key, "rule.metadata");
			}
		}
		if (!metadata(head, "clause").equals(clause)) {
			refuse(rule.start(), metadata(head, "clause"), "rule.clause", clause);
		}
		return text;
	}

	private static String metadata(String head, String key) {
		Matcher value = Pattern.compile("@\\s*" + key + "\\s*\\(\\s*(?:\"([^\"]*)\"|([^)\"]*))\\s*\\)").matcher(head);
		if (!value.find()) {
			return "";
		}
		return ((value.group(1) == null) ? value.group(2) : value.group(1)).strip();
	}

	private String original(Matcher match, int group) {
		return original(match.start(group), match.end(group));
	}

	private String original(int start, int end) {
		return this.drl.text().substring(start, end);
	}

	private void refuse(int offset, String value, String code, String... details) {
		this.problems.error(this.drl.place(offset), value, code, details);
	}

	private static void blank(StringBuilder text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (text.charAt(i) != '\n') {
				text.setCharAt(i, ' ');
			}
		}
	}

}
