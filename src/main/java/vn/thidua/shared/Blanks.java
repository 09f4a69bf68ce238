package vn.thidua.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes texts alike that differ only in how their letters and blanks are stored. */
public final class Blanks {

	private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\s]");

	private Blanks() {
	}

	/**
	 * The text in canonical composition, with an ordinary blank in the place of any
	 * other, and none at its ends.
	 */
	public static String alike(String text) {
		return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
	}

}
