package vn.thidua.shared;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * The one form in which typed texts are kept and compared, whatever way they come in: in
 * canonical composition, without outer blanks, lines ended by line feeds.
 */
public final class CellText {

	/** No text has more characters. */
	public static final int MOST_CHARACTERS = 4_000;

	private static final char NO_BREAK_SPACE = '\u00A0';

	private static final int REPLACEMENT = 0xFFFD;

	/** Look like nothing, but are no format characters. */
	private static final String UNSEEN = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

	private CellText() {
	}

	/** The text in that form. */
	public static String of(String text) {
		String stripped = stripped(text.replace(NO_BREAK_SPACE, ' '));
		String lines = (stripped.indexOf('\r') < 0) ? stripped : stripped.replace("\r\n", "\n").replace('\r', '\n');
		return Normalizer.isNormalized(lines, Normalizer.Form.NFC) ? lines
				: Normalizer.normalize(lines, Normalizer.Form.NFC);
	}

	private static String stripped(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && blank(text.charAt(from))) {
			from++;
		}
		while (to > from && blank(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	private static boolean blank(char one) {
		return Character.isWhitespace(one) || Character.isSpaceChar(one);
	}

	/** Whether a text has more characters than any may have. */
	public static boolean tooLong(String text) {
		return text.length() > MOST_CHARACTERS && text.codePointCount(0, text.length()) > MOST_CHARACTERS;
	}

	/**
	 * What a code or name holds that nobody can see, such as
	 * {@code U+200B ZERO WIDTH SPACE}; empty for nothing.
	 */
	public static String unseen(String name) {
		return named(name, (one) -> impossible(one) || control(one) || invisible(one));
	}

	/**
	 * What a free text holds that cannot be kept or handed on; it may have tabs and line
	 * breaks. Empty for nothing.
	 */
	public static String impossible(String free) {
		return named(free, (one) -> impossible(one) || (control(one) && one != '\t' && one != '\n'));
	}

	private static String named(String text, IntPredicate wanted) {
		if (text.chars().noneMatch((one) -> Character.isSurrogate((char) one) || wanted.test(one))) {
			return "";
		}
		return text.codePoints().filter(wanted).distinct().mapToObj(CellText::name).collect(Collectors.joining(", "));
	}

	private static boolean impossible(int one) {
		boolean noCharacter = (one & 0xFFFE) == 0xFFFE || (one >= 0xFDD0 && one <= 0xFDEF);
		return noCharacter || one == REPLACEMENT || Character.getType(one) == Character.SURROGATE;
	}

	private static boolean control(int one) {
		return Character.getType(one) == Character.CONTROL;
	}

	private static boolean invisible(int one) {
		int type = Character.getType(one);
		boolean variation = (one >= 0xFE00 && one <= 0xFE0F) || (one >= 0xE0000 && one <= 0xE0FFF);
		return type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
				|| variation || UNSEEN.indexOf(one) >= 0;
	}

	private static String name(int one) {
		String name = Character.getName(one);
		return "U+%04X".formatted(one)
				+ ((name == null || Character.getType(one) == Character.SURROGATE) ? "" : " " + name);
	}

}
