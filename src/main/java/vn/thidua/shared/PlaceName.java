package vn.thidua.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares names of places as people write them: with or without their kind, the mark of
 * a tone on either vowel, whatever the case, the composition and the blanks.
 */
final class PlaceName {

	private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

	private static final Pattern OTHER_THAN_TONES = Pattern.compile("[^\u0300\u0301\u0303\u0309\u0323]");

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}._]+");

	private static final Pattern KIND = Pattern
		.compile("^(?:" + String.join("|", key("tỉnh"), key("thành phố"), "tp") + ") ");

	private PlaceName() {
	}

	/** What two writings of one name have in common. */
	static String of(String written) {
		String key = key(written);
		String bare = KIND.matcher(key).replaceFirst("");
		return bare.isEmpty() ? key : bare;
	}

	/** The same without any marks, to find what a misspelt name may mean. */
	static String plain(String written) {
		return MARKS.matcher(of(written)).replaceAll("").replace('đ', 'd');
	}

	private static String key(String written) {
		String text = Normalizer.normalize(written, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		return Arrays.stream(BETWEEN.split(text))
			.filter((syllable) -> !syllable.isEmpty())
			.map((syllable) -> TONES.matcher(syllable).replaceAll("")
					+ OTHER_THAN_TONES.matcher(syllable).replaceAll(""))
			.collect(Collectors.joining(" "));
	}

}
