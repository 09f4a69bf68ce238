package vn.thidua.rulebase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thidua.shared.Place;

/**
 * The text of a rule file, and the same text with comments and the insides of strings
 * blanked out, so that words can be looked for where they count. What a lexer might see
 * otherwise, such as an escape or an unclosed string, is a stray character.
 *
 * @param file the file's path
 * @param text the text
 * @param bare the text of the same length, without comments and the insides of strings
 */
record DrlText(String file, String text, String bare) {

	private static final Pattern COVERED = Pattern.compile("//[^\\n]*|/\\*(?s:.*?)\\*/|\"[^\"\\n]*\"");

	private static final Pattern HIDDEN = Pattern
		.compile("[\\\\\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\\x{2028}\\x{2029}&&[^\\n\\t]]");

	private static final Pattern STRAY = Pattern.compile("\"[^\"\\n]*\"|(?<stray>[^ -~\\n\\t]|[\"'`]|/\\*|@\\{)");

	static DrlText of(String file, String text) {
		StringBuilder bare = new StringBuilder(text);
		Matcher covered = COVERED.matcher(text);
		while (covered.find()) {
			int quote = (text.charAt(covered.start()) == '"') ? 1 : 0;
			blank(bare, covered.start() + quote, covered.end() - quote);
		}
		return new DrlText(file, text, bare.toString());
	}

	static void blank(StringBuilder text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (text.charAt(i) != '\n') {
				text.setCharAt(i, ' ');
			}
		}
	}

	/**
	 * Where the first character stands that no rule needs; below 0 where there is none.
	 */
	int stray() {
		Matcher hidden = HIDDEN.matcher(this.text);
		if (hidden.find()) {
			return hidden.start();
		}
		return STRAY.matcher(this.bare)
			.results()
			.filter((found) -> found.start(1) >= 0)
			.mapToInt((found) -> found.start(1))
			.findFirst()
			.orElse(-1);
	}

	Place place(int offset) {
		String before = this.text.substring(0, offset);
		int line = (int) before.chars().filter((c) -> c == '\n').count() + 1;
		return new Place(this.file, line, offset - before.lastIndexOf('\n'));
	}

}
