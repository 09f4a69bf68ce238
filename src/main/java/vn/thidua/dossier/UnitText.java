package vn.thidua.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Measure;

/**
 * What follows the digits of a figure: words of scale, a sign of percent or per thousand,
 * the unit of measure.
 *
 * @param scaled whether it holds words of scale
 * @param power the power of ten by which the number is multiplied to be in the measure
 * @param error the code of the problem that refuses the figure; nothing where there is
 * none
 * @param warnings the codes of doubts
 */
record UnitText(boolean scaled, int power, @Nullable String error, List<String> warnings) {

	private static final Map<String, Integer> SCALES = Map.of("nghìn", 3, "ngàn", 3, "triệu", 6, "tỷ", 9, "tỉ", 9);

	/** A word of scale, with or without a unit after it. */
	static final String SCALE_WORD = "(?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\\p{L}| (?:lệ|số|suất|trọng)(?!\\p{L}))";

	private static final Pattern SCALE = Pattern.compile("(?iu) *(" + SCALE_WORD + ")(.*)", Pattern.DOTALL);

	private static final Pattern SIGN = Pattern.compile(" *(%o|%0|‰|%)(.*)", Pattern.DOTALL);

	/** Letters that shorten a number or are a part of it. */
	private static final Pattern SHORTENED = Pattern.compile(
			"(?iu)(?:tr|trđ|trd|k|kđ|m|mn|b|bn|e|t|n|ng|ngđ|ngh|[tT][yỷỉ]đ|(?:triệu|nghìn|ngàn)\\p{L}+|tri[eêẹ]u\\p{L}*"
					+ "|ngh[iíỉ]n\\p{L}*|nghìm|ngan|ty|ti|tý|trăm|chục|vạn|rưỡi|thousand|million|billion)(?!\\p{L}).*",
			Pattern.DOTALL);

	/** One to three letters right behind a digit. */
	private static final Pattern ATTACHED = Pattern.compile("\\p{L}{1,3}(?!\\p{L}).*", Pattern.DOTALL);

	/** Digits that belong to a unit: {@code m2}, {@code ca/100.000 dân}. */
	private static final Pattern UNIT_DIGITS = Pattern
		.compile("(?<=\\p{L})[23²³](?!\\d)|(?<=\\p{L}) ?/ ?1(?:\\.?0)*+(?![\\d.]) ?(?=\\p{L})"
				+ "|^ ?/ ?1(?:\\.?0){3,}+(?![\\d.]) ?(?=\\p{L})");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[ /(),;]");

	private static final Pattern OTHER_DIGIT = Pattern.compile("\\p{N}");

	/** So many of the same, as in {@code 12 xã/15 xã}. */
	private static final Pattern OF_THE_SAME = Pattern.compile("(?iu)(\\p{L}[\\p{L} ]*?) ?/ ?[\\d.]+ ?\\1");

	static UnitText of(String text, Measure measure) {
		Measure told = Measure.of(text);
		if (text.isBlank() || told.same(measure)) {
			return new UnitText(false, 0, null, List.of());
		}
		if (shortened(text, measure)) {
			return refused("figure.abbreviated");
		}
		int power = 0;
		String rest = text;
		for (Matcher scale = SCALE.matcher(rest); scale.matches(); scale = SCALE.matcher(rest)) {
			power += SCALES.get(scale.group(1).toLowerCase(Locale.ROOT));
			rest = scale.group(2);
		}
		boolean scaled = power > 0;
		Matcher sign = SIGN.matcher(rest);
		String mark = sign.matches() ? sign.group(1) : "";
		String unit = (sign.matches() ? sign.group(2) : rest).strip();
		String error = error(mark, unit, measure);
		if (error == null && scaled && SHORTENED.matcher(unit).matches()) {
			error = "figure.abbreviated";
		}
		if (error == null && !scaled && measure.power() > 0 && !unit.isEmpty()) {
			error = "figure.scale";
		}
		return (error != null) ? refused(error)
				: new UnitText(scaled, scaled ? power - measure.power() : 0, null, warnings(mark, unit, measure));
	}

	private static UnitText refused(String error) {
		return new UnitText(false, 0, error, List.of());
	}

	private static @Nullable String error(String mark, String unit, Measure measure) {
		if (two(unit, measure)) {
			return "figure.two";
		}
		if (contradicts(mark, measure)) {
			return "figure.sign";
		}
		if (unit.matches("[^\\p{L}%‰]+")) {
			return "figure.unreadable";
		}
		return counted(unit, measure) ? null : "figure.per";
	}

	private static boolean two(String unit, Measure measure) {
		if (measured(unit, measure)) {
			return false;
		}
		boolean over = unit.startsWith("/") && measure.counted();
		return over || OF_THE_SAME.matcher(unit).matches()
				|| OTHER_DIGIT.matcher(UNIT_DIGITS.matcher(unit).replaceAll("")).find();
	}

	/** Whether a unit that says per how many it counts says so as the measure does. */
	private static boolean counted(String unit, Measure measure) {
		BigDecimal told = unit.contains("/") ? Measure.of(unit).denominator() : null;
		BigDecimal wanted = measure.denominator();
		return told == null || wanted == null || told.compareTo(wanted) == 0;
	}

	private static boolean shortened(String text, Measure measure) {
		String first = text.strip();
		if (List.of(BETWEEN_WORDS.split(measure.words()))
			.contains(BETWEEN_WORDS.split(Measure.of(first).words(), -1)[0])) {
			return false;
		}
		boolean attached = ATTACHED.matcher(text).matches() && !SCALE.matcher(text).matches();
		return attached || SHORTENED.matcher(first).matches() || first.matches("(?i)e[+\\-−]?\\d.*");
	}

	BigDecimal scale(BigDecimal number) {
		BigDecimal scaled = number.scaleByPowerOfTen(this.power);
		return (scaled.scale() < 0) ? scaled.setScale(0) : scaled;
	}

	private static boolean contradicts(String mark, Measure measure) {
		return mark.equals("%") ? measure.perThousand() : !mark.isEmpty() && measure.percent();
	}

	private static List<String> warnings(String mark, String unit, Measure measure) {
		if (!unit.isEmpty() && !measured(unit, measure)) {
			return List.of("figure.unit");
		}
		boolean signed = measure.percent() || measure.perThousand();
		return (!mark.isEmpty() && !signed) ? List.of("figure.signDropped") : List.of();
	}

	private static boolean measured(String unit, Measure measure) {
		return measure.words().replace(" ", "").contains(unit.toLowerCase(Locale.ROOT).replace(" ", ""));
	}

}
