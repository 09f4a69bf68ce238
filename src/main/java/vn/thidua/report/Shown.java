package vn.thidua.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import vn.thidua.shared.Figure;
import vn.thidua.shared.VietnameseText;

/**
 * Shows the plain figures of the output in the way of the page's language; templates call
 * it {@code @shown}.
 */
@Component("shown")
public class Shown {

	private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])-?\\d+(\\.\\d+)?");

	private static final String NOTHING = "–";

	/** A figure, bound or range with separators; a dash where there is none. */
	public String figure(String plain, Locale locale) {
		return plain.isEmpty() ? NOTHING : NUMBER.matcher(plain.replaceAll("(?<=\\d)-(?=\\d)", "–"))
			.replaceAll((match) -> localized(match.group(), locale));
	}

	/** A figure with its unit of measure. */
	public String figure(String plain, String measure, Locale locale) {
		boolean attached = measure.equals("%") || measure.equals("‰");
		return plain.isEmpty() ? NOTHING : figure(plain, locale) + (attached ? "" : " ") + measure;
	}

	/**
	 * A percentage with one decimal, or as many as it takes not to show a whole that the
	 * exact figure is not.
	 */
	public String percent(String plain, Locale locale) {
		if (plain.isEmpty()) {
			return NOTHING;
		}
		BigDecimal exact = new BigDecimal(plain);
		BigDecimal rounded = exact.setScale(1, RoundingMode.HALF_UP);
		boolean hides = rounded.stripTrailingZeros().scale() <= 0 && rounded.compareTo(exact) != 0;
		return localized(new Figure(hides ? exact : rounded).brief(), locale) + "%";
	}

	/**
	 * The distance to a target: a percentage, or a figure in the indicator's own measure.
	 */
	public String over(TargetResult target, Locale locale) {
		if (target.over().isEmpty()) {
			return NOTHING;
		}
		String sign = target.over().startsWith("-") || target.over().equals("0") ? "" : "+";
		return sign + (target.overUnit().equals("%") ? percent(target.over(), locale)
				: figure(target.over(), pointMeasure(target.measure(), locale), locale));
	}

	/** A day, the day first; a dash where there is none. */
	public String date(String plain, Locale locale) {
		String pattern = locale.getLanguage().equals("en") ? "d MMM uuuu" : "dd/MM/uuuu";
		return plain.isEmpty() ? NOTHING : LocalDate.parse(plain).format(DateTimeFormatter.ofPattern(pattern, locale));
	}

	/** A figure without its sign. */
	public String size(String plain, Locale locale) {
		return figure(plain.startsWith("-") ? plain.substring(1) : plain, locale);
	}

	private static String pointMeasure(String measure, Locale locale) {
		boolean english = locale.getLanguage().equals("en");
		return switch (measure) {
			case "%" -> english ? "percentage points" : "điểm %";
			case "‰" -> english ? "per-mille points" : "điểm ‰";
			default -> measure;
		};
	}

	private static String localized(String plain, Locale locale) {
		return VietnameseText.of(Figure.of(plain), locale);
	}

}
