package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thidua.shared.Problems;

/**
 * Reads a rule file as far as its shape goes, and refuses every shape that a rule does
 * not need: outside rules only its package and imports of facts.
 */
final class DrlReader {

	private static final int MOST_CHARACTERS = 100_000;

	private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*\\.drl");

	private static final Pattern IMPORT = Pattern.compile("\\bimport\\s+([\\w.*]+)\\s*;?");

	private static final Pattern PACKAGE = Pattern.compile("\\A\\s*package\\s+([\\w.]+)\\s*;?");

	private static final Pattern REST = Pattern.compile("\\S[^\\n]*");

	private final DrlText drl;

	private final Problems problems;

	private final Set<String> imported = new HashSet<>();

	DrlReader(DrlText drl, Problems problems) {
		this.drl = drl;
		this.problems = problems;
	}

	/**
	 * The rules of a file that stands in the given folder; its package must be the given
	 * one and its imports facts.
	 */
	List<RuleText> rules(String folder, String packageName, String factPackage) {
		if (!FILE.matcher(this.drl.file().substring(folder.length())).matches()) {
			refuse(0, this.drl.file(), "rule.file");
		}
		if (this.drl.text().length() > MOST_CHARACTERS) {
			refuse(0, "", "rule.long", String.valueOf(MOST_CHARACTERS));
			return List.of();
		}
		int stray = this.drl.stray();
		if (stray >= 0) {
			refuse(stray, "U+%04X".formatted(this.drl.text().codePointAt(stray)), "rule.character");
		}
		StringBuilder outside = new StringBuilder(this.drl.bare());
		List<RuleParts> rules = RuleParts.of(this.drl, this.problems);
		rules.forEach((rule) -> DrlText.blank(outside, rule.rule().start(), rule.end().end()));
		readOutside(outside, packageName, factPackage);
		List<RuleText> texts = new ArrayList<>();
		for (RuleParts rule : rules) {
			texts.add(new RuleVetting(this.drl, rule, this.imported, this.problems).text());
		}
		return texts;
	}

	private void readOutside(StringBuilder outside, String packageName, String factPackage) {
		Matcher name = PACKAGE.matcher(outside.toString());
		if (!name.find() || !name.group(1).equals(packageName)) {
			refuse(0, "", "rule.package", packageName);
			return;
		}
		DrlText.blank(outside, name.start(), name.end());
		Matcher importing = IMPORT.matcher(outside.toString());
		while (importing.find()) {
			String type = importing.group(1);
			if (!type.matches(Pattern.quote(factPackage) + "\\.\\w+")) {
				refuse(importing.start(), type, "rule.import", factPackage);
			}
			this.imported.add(type.substring(type.lastIndexOf('.') + 1));
			DrlText.blank(outside, importing.start(), importing.end());
		}
		Matcher rest = REST.matcher(outside);
		if (rest.find()) {
			refuse(rest.start(), rest.group().strip(), "rule.outside");
		}
	}

	private void refuse(int offset, String value, String code, String... details) {
		this.problems.error(this.drl.place(offset), value, code, details);
	}

}
