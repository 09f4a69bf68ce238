package vn.thidua.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What follows the digits of a figure: words of scale, a sign of percent or per thousand,
 * the unit of measure.
 *
 * @param powerOfTen the scale the words give
 * @param error the code of the problem that refuses the figure; nothing where there is
 * none
 * @param warnings the codes of doubts
 */
record UnitText(int powerOfTen, @Nullable String error, List<String> warnings) {

	private static final Map<String, Integer> SCALES = Map.of("nghìn", 3, "ngàn", 3, "triệu", 6, "tỷ", 9, "tỉ", 9);

	private static final Pattern SCALE = Pattern.compile("(?iu)\\s*(nghìn|ngàn|triệu|tỷ|tỉ)(?!\\p{L})(.*)",
			Pattern.DOTALL);

	private static final Pattern SIGN = Pattern.compile("\\s*(%o|%0|‰|%)(.*)", Pattern.DOTALL);

	/**
	 * Digits that belong to a unit of measure: {@code m2}, {@code trẻ nam/100 trẻ nữ},
	 * {@code ca/100.000 dân}.
	 */
	private static final Pattern UNIT_DIGITS = Pattern
		.compile("(?<=\\p{L})[23](?!\\d)|(?<=\\p{L}) ?/ ?\\d[\\d.]*(?= ?\\p{L})");

	static UnitText of(String text, String measure) {
		int power = 0;
		String rest = text;
		for (Matcher scale = SCALE.matcher(rest); scale.matches(); scale = SCALE.matcher(rest)) {
			power += SCALES.get(scale.group(1).toLowerCase(Locale.ROOT));
			rest = scale.group(2);
		}
		Matcher sign = SIGN.matcher(rest);
		String mark = sign.matches() ? sign.group(1) : "";
		rest = sign.matches() ? sign.group(2) : rest;
		String unit = rest.strip();
		if (!measured(unit, measure) && UNIT_DIGITS.matcher(unit).replaceAll("").matches(".*\\d.*")) {
			return new UnitText(power, "figure.two", List.of());
		}
		if (contradicts(mark, measure)) {
			return new UnitText(power, "figure.sign", List.of());
		}
		if (unit.matches("[^\\p{L}%‰]+")) {
			return new UnitText(power, "figure.unreadable", List.of());
		}
		return new UnitText(power, null, warnings(mark, unit, measure));
	}

	BigDecimal scale(BigDecimal number) {
		BigDecimal scaled = number.scaleByPowerOfTen(this.powerOfTen);
		return (scaled.scale() < 0) ? scaled.setScale(0) : scaled;
	}

	private static boolean contradicts(String mark, String measure) {
		boolean perThousand = measure.matches(".*(‰|%o|%0).*");
		boolean percent = !perThousand && measure.contains("%");
		return mark.equals("%") ? perThousand : !mark.isEmpty() && percent;
	}

	private static List<String> warnings(String mark, String unit, String measure) {
		if (!unit.isEmpty() && !measured(unit, measure)) {
			return List.of("figure.unit");
		}
		return (!mark.isEmpty() && !measure.matches(".*[%‰].*")) ? List.of("figure.signDropped") : List.of();
	}

	private static boolean measured(String unit, String measure) {
		return measure.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
	}

}
