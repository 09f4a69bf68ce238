package vn.thidua.plan;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of scale that a unit of measure can hold. */
final class Scale {

	private static final Map<String, Integer> POWERS = Map.of("chục", 1, "trăm", 2, "nghìn", 3, "ngàn", 3, "vạn", 4,
			"triệu", 6, "tỷ", 9, "tỉ", 9, "tr", 6, "ng", 3);

	/**
	 * A word of scale, but not {@code tỷ lệ}, {@code tỷ số}, {@code phần trăm}; or a
	 * power of ten in front, as in {@code 1.000 đồng}; or {@code trđ}.
	 */
	private static final Pattern WORD = Pattern.compile("^(1(?:\\.?000)+)(?![\\d.,]) ?"
			+ "|(?<!\\p{L}|phần )(?:(chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?=đ?(?!\\p{L}))|(tr|ng)\\.?(?= ?đ(?:ồng)?(?!\\p{L})))"
			+ "(?! ?(?:lệ|số|suất|trọng|giá|phần|lượng)(?!\\p{L})) ?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Scale() {
	}

	/** The power of ten that the words of a text make up together. */
	static int power(String text) {
		int power = 0;
		for (Matcher word = WORD.matcher(text); word.find();) {
			power += power(word);
		}
		return power;
	}

	/** A text without its words of scale. */
	static String dropped(String text) {
		return WORD.matcher(text).replaceAll("").strip();
	}

	private static int power(Matcher word) {
		if (word.group(1) != null) {
			return word.group(1).replace(".", "").length() - 1;
		}
		String told = (word.group(2) != null) ? word.group(2) : word.group(3);
		return POWERS.get(told.toLowerCase(Locale.ROOT));
	}

}
