package vn.thidua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Direction;
import vn.thidua.plan.Measure;
import vn.thidua.shared.Blanks;

/**
 * The words of a target's text in front of its figure.
 *
 * @param bound the bound that they set; nothing where they set none
 * @param bounds how many bounds they set
 * @param rest what follows them
 * @param about whether they say that the figure is about right
 */
record GoalWords(@Nullable Bound bound, int bounds, String rest, boolean about) {

	static final Bound FLOOR = new Bound(Direction.AT_LEAST, false);

	static final Bound CEILING = new Bound(Direction.AT_MOST, false);

	private static final Bound ABOVE = new Bound(Direction.AT_LEAST, true);

	private static final Bound BELOW = new Bound(Direction.AT_MOST, true);

	private static final Map<String, Bound> BOUNDS = Map.ofEntries(Map.entry(">", ABOVE), Map.entry("trên", ABOVE),
			Map.entry("hơn", ABOVE), Map.entry("cao hơn", ABOVE), Map.entry("lớn hơn", ABOVE), Map.entry("≥", FLOOR),
			Map.entry(">=", FLOOR), Map.entry("=>", FLOOR), Map.entry("ít nhất", FLOOR), Map.entry("tối thiểu", FLOOR),
			Map.entry("không dưới", FLOOR), Map.entry("không thấp hơn", FLOOR), Map.entry("không ít hơn", FLOOR),
			Map.entry("không nhỏ hơn", FLOOR), Map.entry("<", BELOW), Map.entry("dưới", BELOW),
			Map.entry("thấp hơn", BELOW), Map.entry("nhỏ hơn", BELOW), Map.entry("ít hơn", BELOW),
			Map.entry("≤", CEILING), Map.entry("<=", CEILING), Map.entry("=<", CEILING),
			Map.entry("không quá", CEILING), Map.entry("không vượt quá", CEILING), Map.entry("tối đa", CEILING),
			Map.entry("nhiều nhất", CEILING), Map.entry("không cao hơn", CEILING), Map.entry("không lớn hơn", CEILING),
			Map.entry("không trên", CEILING));

	private static final Pattern BOUND = Pattern
		.compile("(?iu)(>=|=>|<=|=<|[<>≤≥]|(?:không (?:dưới|thấp hơn|ít hơn|nhỏ hơn|quá|vượt quá|cao hơn|lớn hơn|trên)"
				+ "|cao hơn|lớn hơn|thấp hơn|nhỏ hơn|ít hơn|trên|hơn|dưới|ít nhất|tối thiểu|tối đa|nhiều nhất)(?!\\p{L})) *(.*)");

	/** Words that include the figure itself in a bound that would leave it out. */
	private static final Pattern INCLUSIVE = Pattern
		.compile("(?iu)(?:bằng hoặc (trên|cao hơn|lớn hơn|dưới|thấp hơn|nhỏ hơn|ít hơn)"
				+ "|(trên|cao hơn|lớn hơn|dưới|thấp hơn|nhỏ hơn|ít hơn) hoặc bằng)(?!\\p{L}) *(.*)");

	private static final Pattern FROM_LEVEL = Pattern.compile("(?iu)từ mức(?!\\p{L}) *(.*)");

	private static final Pattern ONWARD = Pattern.compile("(?iu).*(?<!\\p{L})trở (?:lên|xuống).*");

	private static final Pattern PASSED_OVER = Pattern.compile(
			"(?iu)(?:đạt được|đạt|phấn đấu|duy trì|giữ vững|giữ|ổn định|ở|mức|hằng năm|hàng năm|mỗi năm|tỷ lệ|tỉ lệ"
					+ "|(?:giảm|hạ) (?:xuống còn|xuống|còn)|xuống còn|xuống|còn|(?:tăng|nâng) lên|lên)(?!\\p{L})[ :]*(.*)");

	private static final Pattern ABOUT = Pattern.compile("(?iu)khoảng(?!\\p{L}) *(.*)");

	/** A change instead of a level. */
	private static final Pattern CHANGE = Pattern
		.compile("(?iu)[^\\d]*(?<!\\p{L})(?:giảm|tăng|nâng|hạ|thêm|bớt)(?!\\p{L}| (?:xuống|lên|còn)(?!\\p{L})).*");

	private static final Pattern COMPARED = Pattern
		.compile("(?iu).*(?<!\\p{L})(?:so với (?:cùng kỳ|năm|kỳ|quý|tháng|đầu|trước|thực hiện|kết quả)(?!\\p{L})"
				+ "|điểm (?:phần trăm|%)).*");

	private static final Pattern A_YEAR = Pattern.compile("(?iu).*\\d[^/]*/ ?năm(?!\\p{L}).*");

	private static final Pattern TWO_DEMANDS = Pattern.compile("(?iu).*đạt ?(?:,|và|hoặc) ?vượt(?!\\p{L}).*");

	private static final Pattern DATED = Pattern
		.compile("(?iu).*(?<!\\p{L})(?:năm|giai đoạn|quý [IVX\\d]+[/ ]) ?(?:19|20)\\d\\d(?!\\d).*");

	private static final Pattern NOUGHT = Pattern.compile("(?iu)không(?!\\p{L})[^\\d]*");

	/** The text as it is compared: blanks alike and single, signs joined. */
	static String alike(String text) {
		return Blanks.alike(text).replaceAll(" +", " ").replaceAll("([<>]) =", "$1=");
	}

	/** The code of the problem that words themselves are; nothing where there is none. */
	static @Nullable String fault(String text, Measure measure) {
		if (TWO_DEMANDS.matcher(text).matches()) {
			return "goal.two";
		}
		boolean yearly = A_YEAR.matcher(text).matches() && !measure.words().replace(" ", "").contains("/năm");
		if (CHANGE.matcher(text).matches() || COMPARED.matcher(text).matches() || yearly) {
			return "goal.change";
		}
		if (DATED.matcher(text).matches()) {
			return "goal.dated";
		}
		return NOUGHT.matcher(text).matches() ? "goal.nought" : null;
	}

	static GoalWords of(String text) {
		List<Bound> bounds = new ArrayList<>();
		boolean about = false;
		String rest = text;
		for (String left = after(rest, bounds); left != null; left = after(rest, bounds)) {
			about |= ABOUT.matcher(rest).matches();
			rest = left;
		}
		return new GoalWords(bounds.isEmpty() ? null : bounds.get(0), bounds.size(), rest, about);
	}

	/** What follows the next word; nothing where none is next. */
	private static @Nullable String after(String rest, List<Bound> bounds) {
		for (Pattern pattern : List.of(PASSED_OVER, ABOUT)) {
			Matcher passed = pattern.matcher(rest);
			if (passed.matches()) {
				return passed.group(1);
			}
		}
		Matcher inclusive = INCLUSIVE.matcher(rest);
		if (inclusive.matches()) {
			String word = (inclusive.group(1) != null) ? inclusive.group(1) : inclusive.group(2);
			bounds.add(new Bound(BOUNDS.get(word.toLowerCase(Locale.ROOT)).direction(), false));
			return inclusive.group(3);
		}
		Matcher level = FROM_LEVEL.matcher(rest);
		if (level.matches() && !ONWARD.matcher(rest).matches() && GoalReader.single(level.group(1))) {
			bounds.add(FLOOR);
			return level.group(1);
		}
		Matcher bound = BOUND.matcher(rest);
		if (bound.matches()) {
			bounds.add(BOUNDS.get(bound.group(1).toLowerCase(Locale.ROOT)));
			return bound.group(2);
		}
		return null;
	}

	/** A bound that words set. */
	record Bound(Direction direction, boolean strict) {
	}

}
