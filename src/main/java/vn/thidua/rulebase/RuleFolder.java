package vn.thidua.rulebase;

import java.util.List;

/**
 * A folder of rule files: a pack's own or one that packs share.
 *
 * @param id its path
 * @param rules its rules, as far as the files say what they are
 * @param parameters its numbers
 * @param criteria its criteria
 * @param awards its awards
 * @param clauses what it knows of clauses
 * @param digest SHA-256 of its files
 */
record RuleFolder(String id, List<RuleText> rules, List<Parameter> parameters, List<Criterion> criteria,
		List<Award> awards, List<Clause> clauses, String digest) {

	/** The name of the package that its rule files must be in. */
	String packageName() {
		return packageName(this.id);
	}

	static String packageName(String id) {
		String[] parts = id.replace('-', '_').split("/");
		String folder = parts[parts.length - 1];
		return "rules." + parts[0] + "." + (Character.isDigit(folder.charAt(0)) ? "p" : "") + folder;
	}

}
