package vn.thidua.rulebase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thidua.shared.Place;

/**
 * The text of a rule file, and the same text with comments and the insides of strings
 * blanked out, so that words can be looked for where they count.
 *
 * @param file the file's path
 * @param text the text
 * @param bare the text of the same length, without comments and the insides of strings
 */
record DrlText(String file, String text, String bare) {

	private static final Pattern COVERED = Pattern
		.compile("//[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z)|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'");

	static DrlText of(String file, String text) {
		StringBuilder bare = new StringBuilder(text);
		Matcher covered = COVERED.matcher(text);
		while (covered.find()) {
			boolean comment = text.charAt(covered.start()) == '/';
			for (int i = covered.start() + (comment ? 0 : 1); i < covered.end() - (comment ? 0 : 1); i++) {
				if (bare.charAt(i) != '\n') {
					bare.setCharAt(i, ' ');
				}
			}
		}
		return new DrlText(file, text, bare.toString());
	}

	Place place(int offset) {
		String before = this.text.substring(0, offset);
		int line = (int) before.chars().filter((c) -> c == '\n').count() + 1;
		return new Place(this.file, line, offset - before.lastIndexOf('\n'));
	}

}
