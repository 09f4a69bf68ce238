package vn.thidua.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * Reads figures as people write them (data contract, 1.1). It never guesses: what could
 * mean two things is refused with the code of the problem, and nothing is thrown.
 */
final class FigureReader {

	private static final Pattern NO_FIGURE = Pattern.compile("|-|–|—|\\.{2,}|…");

	private static final Pattern INEXACT = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:gần|hơn|trên|dưới|khoảng|ước|xấp xỉ|chừng|ngót|tối đa|tối thiểu|ít nhất|nhiều nhất|không quá)(?!\\p{L})|[~≈<>≤≥]");

	private static final Pattern LEADING_NUMBER = Pattern.compile("([+\\-−]?)\\s*(\\d[\\d.,]*)(.*)", Pattern.DOTALL);

	private static final Pattern BLANK_AFTER = Pattern.compile("\\s+(\\d+)(?![\\d.,/])(.*)", Pattern.DOTALL);

	private static final Pattern BLANK_BEFORE = Pattern.compile("\\s+[.,]\\s*(\\d+)(?![\\d.,/])(.*)", Pattern.DOTALL);

	private static final int MOST_CHARACTERS = 200;

	private final NumberStyle style;

	FigureReader(NumberStyle style) {
		this.style = style;
	}

	/** Whether a text is a blank or a sign for one. */
	static boolean none(String text) {
		return NO_FIGURE.matcher(text).matches();
	}

	/**
	 * The figure of a cell under an indicator of that measure; words of approximation are
	 * refused.
	 */
	FigureReading read(String text, String measure) {
		if (none(text)) {
			return FigureReading.NONE;
		}
		if (INEXACT.matcher(text).find()) {
			return FigureReading.refused(text.matches(".*\\d.*") ? "figure.inexact" : "figure.unreadable");
		}
		Matcher match = LEADING_NUMBER.matcher(text);
		if (!match.matches() || text.length() > MOST_CHARACTERS) {
			return FigureReading.refused("figure.unreadable");
		}
		List<String> warnings = new ArrayList<>();
		String[] joined = joined(match.group(2), match.group(3), warnings);
		BigDecimal number = number(joined[0], warnings);
		UnitText unit = UnitText.of(joined[1], measure);
		if (unit.error() != null) {
			return FigureReading.refused(unit.error());
		}
		if (number == null) {
			return FigureReading.refused("figure.unreadable." + this.style.code());
		}
		warnings.addAll(unit.warnings());
		BigDecimal scaled = unit.scale(number);
		boolean negative = match.group(1).matches("[-−]");
		return new FigureReading(new Figure(negative ? scaled.negate() : scaled), null, warnings);
	}

	/** Drops a blank inside the decimal part, as in {@code 13, 41}. */
	private String[] joined(String number, String rest, List<String> warnings) {
		String separator = (this.style == NumberStyle.VI) ? "," : ".";
		boolean decimal = number.contains(separator);
		Matcher gap = (decimal ? BLANK_AFTER : BLANK_BEFORE).matcher(rest);
		if (!gap.matches() || (!decimal && !rest.strip().startsWith(separator))) {
			return new String[] { number, rest };
		}
		warnings.add("figure.blank");
		return new String[] { number + (decimal ? "" : separator) + gap.group(1), gap.group(2) };
	}

	private @Nullable BigDecimal number(String text, List<String> warnings) {
		if (text.matches("\\d+")) {
			return new BigDecimal(text);
		}
		return (this.style == NumberStyle.PLAIN) ? plain(text) : vietnamese(text, warnings);
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

}
