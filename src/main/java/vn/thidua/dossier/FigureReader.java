package vn.thidua.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.Measure;
import vn.thidua.shared.Blanks;
import vn.thidua.shared.Figure;

/**
 * Reads figures as people write them (data contract, 1.1). It never guesses: what could
 * mean two things is refused with the code of the problem, and nothing is thrown.
 */
final class FigureReader {

	private static final Pattern NO_FIGURE = Pattern.compile("|-|–|—|\\.{2,}|…");

	private static final Pattern INEXACT = Pattern.compile(
			"(?iu)(?<!\\p{L})(?:gần|hơn|trên|dưới|khoảng|ước|xấp xỉ|chừng|ngót|tối đa|tối thiểu|ít nhất|nhiều nhất|không quá)(?!\\p{L})|[~≈<>≤≥]");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2}/\\d{1,2}/\\d{4}.*");

	/** So many per how many in words, as in {@code 20 người trên 100.000 dân}. */
	private static final Pattern PER = Pattern
		.compile("(?iu)(?<=\\d \\p{L}[^\\d]{0,40}) trên (?=1(?:\\.?0){2,} ?\\p{L}|vạn )");

	private static final Pattern SIGNED = Pattern.compile("([+\\-−]?) *(.*)", Pattern.DOTALL);

	private static final int MOST_CHARACTERS = 200;

	private final NumberStyle style;

	FigureReader(NumberStyle style) {
		this.style = style;
	}

	/** Whether a text is a blank or a sign for one. */
	static boolean none(String text) {
		return NO_FIGURE.matcher(Blanks.alike(text)).matches();
	}

	/**
	 * The figure of a cell under an indicator of that measure; words of approximation are
	 * refused.
	 */
	FigureReading read(String cell, String measure) {
		return read(cell, Measure.of(measure));
	}

	FigureReading read(String cell, Measure measure) {
		String text = Blanks.alike(cell);
		if (none(text)) {
			return FigureReading.NONE;
		}
		if (DAY.matcher(text).matches()) {
			return FigureReading.refused("figure.date");
		}
		String told = PER.matcher(text).replaceAll("/");
		if (INEXACT.matcher(told).find()) {
			return FigureReading.refused(text.matches(".*\\d.*") ? "figure.inexact" : "figure.unreadable");
		}
		Matcher signed = SIGNED.matcher(told);
		NumberText number = (signed.matches() && text.length() <= MOST_CHARACTERS)
				? NumberText.of(signed.group(2), this.style) : null;
		return (number == null) ? FigureReading.refused("figure.unreadable") : read(signed.group(1), number, measure);
	}

	private FigureReading read(String mark, NumberText number, Measure measure) {
		String sign = mark.matches("[-−]") ? "-" : "";
		UnitText unit = UnitText.of(number.rest(), measure);
		String error = unit.error();
		BigDecimal value = number.value();
		if (error != null) {
			return error.equals("figure.scale") ? FigureReading.refused(error, sign + number.digits())
					: FigureReading.refused(error);
		}
		if (value == null) {
			return FigureReading.refused("figure.unreadable." + this.style.code());
		}
		if (measure.rate() && number.either(this.style)) {
			return FigureReading.refused("figure.either", sign + number.digits().replace(".", ""),
					sign + number.digits().replace('.', ','));
		}
		BigDecimal scaled = unit.scale(value);
		boolean bare = !unit.scaled() && measure.power() == 0;
		if (measure.counted() && (!whole(scaled, measure) || (bare && !number.plainlyWhole(this.style)))) {
			return fraction(sign, number.grouped(this.style));
		}
		BigDecimal held = (measure.counted() && bare) ? scaled.setScale(0) : scaled;
		List<String> warnings = new ArrayList<>(number.warnings());
		warnings.addAll(unit.warnings());
		return FigureReading.of(new Figure(sign.isEmpty() ? held : held.negate()), warnings);
	}

	/**
	 * The figure of a number that needs no reading, under an indicator of that measure.
	 * @param hundredths whether a workbook shows the number times a hundred, with a sign
	 * of percent
	 */
	static FigureReading number(BigDecimal number, boolean hundredths, Measure measure) {
		if (hundredths && !measure.percent()) {
			return FigureReading.refused("cell.percent");
		}
		BigDecimal value = hundredths ? number.movePointRight(2).stripTrailingZeros() : number;
		BigDecimal held = (value.scale() < 0) ? value.setScale(0) : value;
		if (!measure.counted()) {
			return FigureReading.of(new Figure(held), List.of());
		}
		if (!whole(held, measure)) {
			boolean three = held.stripTrailingZeros().scale() == 3 && measure.power() == 0;
			return fraction("", three ? held.stripTrailingZeros().toPlainString().replace(".", "") : null);
		}
		return FigureReading.of(new Figure((measure.power() == 0) ? held.setScale(0) : held), List.of());
	}

	private static FigureReading fraction(String sign, @Nullable String offered) {
		return (offered == null) ? FigureReading.refused("figure.fraction")
				: FigureReading.refused("figure.fraction.offered", sign + offered);
	}

	/** Whether a figure in the measure is of whole things, whatever its scale. */
	private static boolean whole(BigDecimal figure, Measure measure) {
		return figure.signum() == 0 || figure.scaleByPowerOfTen(measure.power()).stripTrailingZeros().scale() <= 0;
	}

}
