package vn.thidua.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The digits that a figure begins with.
 *
 * @param digits the digits as they were written, joined where blanks stood between them
 * @param value the number; nothing where they are none
 * @param rest what follows them
 * @param warnings the codes of doubts
 */
record NumberText(String digits, @Nullable BigDecimal value, String rest, List<String> warnings) {

	/** Thousands that blanks keep apart. */
	private static final Pattern GROUPS = Pattern
		.compile("([1-9]\\d{0,2}(?: \\d{3})+(?:,\\d+)?)(?![\\d.,]|[.,]? ?\\d)(.*)", Pattern.DOTALL);

	private static final Pattern LEADING = Pattern.compile("(\\d[\\d.,]*)(.*)", Pattern.DOTALL);

	private static final Pattern BLANK_AFTER = Pattern.compile(" +(\\d+)(?![\\d.,/])(.*)", Pattern.DOTALL);

	private static final Pattern BLANK_BEFORE = Pattern.compile(" +[.,] *(\\d+)(?![\\d.,/])(.*)", Pattern.DOTALL);

	private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

	private static final Pattern ENGLISH = Pattern.compile("([1-9]\\d{0,2})[.,](\\d{3})");

	/** The digits that a text begins with; nothing where it begins with none. */
	static @Nullable NumberText of(String text, NumberStyle style) {
		Matcher groups = GROUPS.matcher(text);
		if (style == NumberStyle.VI && groups.matches()) {
			return read(groups.group(1).replace(" ", ""), groups.group(2), style, new ArrayList<>());
		}
		Matcher leading = LEADING.matcher(text);
		return leading.matches() ? joined(leading.group(1), leading.group(2), style) : null;
	}

	/** Drops a blank inside the decimal part, as in {@code 13, 41}. */
	private static NumberText joined(String digits, String rest, NumberStyle style) {
		String separator = (style == NumberStyle.VI) ? "," : ".";
		boolean decimal = digits.contains(separator);
		Matcher gap = (decimal ? BLANK_AFTER : BLANK_BEFORE).matcher(rest);
		if (!gap.matches() || (!decimal && !rest.strip().startsWith(separator))) {
			return read(digits, rest, style, new ArrayList<>());
		}
		return read(digits + (decimal ? "" : separator) + gap.group(1), gap.group(2), style,
				new ArrayList<>(List.of("figure.blank")));
	}

	private static NumberText read(String digits, String rest, NumberStyle style, List<String> warnings) {
		BigDecimal value = digits.matches("\\d+") ? new BigDecimal(digits)
				: (style == NumberStyle.PLAIN) ? plain(digits) : vietnamese(digits, warnings);
		return new NumberText(digits, value, rest, warnings);
	}

	private static @Nullable BigDecimal plain(String text) {
		return text.matches("\\d+\\.\\d+") ? new BigDecimal(text) : null;
	}

	private static @Nullable BigDecimal vietnamese(String text, List<String> warnings) {
		if (text.matches("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?")) {
			return new BigDecimal(text.replace(".", "").replace(',', '.'));
		}
		if (text.matches("\\d+,\\d+")) {
			return new BigDecimal(text.replace(',', '.'));
		}
		if (text.matches("0\\.\\d+") || text.matches("\\d+\\.(?!\\d{3}$)\\d+")) {
			return new BigDecimal(text);
		}
		if (text.matches("[1-9]\\d{0,2}(?:,\\d{3}){2,}")) {
			warnings.add("figure.commas");
			return new BigDecimal(text.replace(",", ""));
		}
		return null;
	}

	/**
	 * Whether its dot can begin the decimals as well as part thousands, under a measure
	 * of rates.
	 */
	boolean either(NumberStyle style) {
		return style == NumberStyle.VI && EITHER.matcher(this.digits).matches();
	}

	/** Whether it has no fraction but noughts, of which there are at most two. */
	boolean plainlyWhole(NumberStyle style) {
		String mark = (style == NumberStyle.VI) ? "[.,]" : "\\.";
		return this.digits.matches("[\\d.,]*?" + mark + "0{1,2}") || scale() == 0;
	}

	/** The whole number that it would be where its separator parted thousands. */
	@Nullable String grouped(NumberStyle style) {
		Matcher english = ENGLISH.matcher(this.digits);
		return english.matches() ? english.group(1) + ((style == NumberStyle.VI) ? "." : "") + english.group(2) : null;
	}

	private int scale() {
		return (this.value == null) ? 0 : this.value.scale();
	}

}
