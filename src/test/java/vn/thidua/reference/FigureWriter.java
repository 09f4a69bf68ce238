package vn.thidua.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes figures in the many ways people do. */
record FigureWriter(Dice dice, boolean vietnamese) {

	/** Digits only. */
	String write(BigDecimal figure) {
		BigDecimal size = figure.abs().stripTrailingZeros();
		size = size.setScale(Math.max(0, size.scale()));
		if (this.dice.chance(15)) {
			size = size.setScale(size.scale() + this.dice.between(1, 2));
		}
		String text = this.vietnamese ? vietnamese(size) : size.toPlainString();
		return (figure.signum() < 0) ? "-" + text : text;
	}

	private String vietnamese(BigDecimal size) {
		String text = size.toPlainString();
		String whole = text.contains(".") ? text.substring(0, text.indexOf('.')) : text;
		String decimals = text.contains(".") ? text.substring(text.indexOf('.') + 1) : "";
		List<String> writings = new ArrayList<>();
		if (decimals.isEmpty()) {
			writings.add(whole);
			writings.add(grouped(whole, "."));
			if (whole.length() > 6) {
				writings.add(grouped(whole, ","));
			}
			return this.dice.from(writings);
		}
		writings.add(whole + "," + decimals);
		writings.add(grouped(whole, ".") + "," + decimals);
		if (decimals.length() != 3 || whole.equals("0")) {
			writings.add(text);
		}
		return this.dice.from(writings);
	}

	private static String grouped(String digits, String separator) {
		StringBuilder text = new StringBuilder(digits);
		for (int at = digits.length() - 3; at > 0; at -= 3) {
			text.insert(at, separator);
		}
		return text.toString();
	}

	/**
	 * A cell with perhaps a scale word, a stray blank or the measure behind the digits.
	 */
	String cell(BigDecimal figure, String measure) {
		if (this.vietnamese && measure.isEmpty() && figure.signum() > 0 && this.dice.chance(15)) {
			int shift = figure.compareTo(BigDecimal.valueOf(1_000_000)) >= 0 ? 6 : 3;
			BigDecimal scaled = figure.movePointLeft(shift);
			if (figure.compareTo(BigDecimal.valueOf(1000)) >= 0 && scaled.stripTrailingZeros().scale() <= 3) {
				return write(scaled) + " " + ((shift == 6) ? "triệu" : this.dice.pick("nghìn", "ngàn"));
			}
		}
		String text = write(figure) + suffix(measure);
		int comma = text.indexOf(',');
		boolean decimalComma = this.vietnamese && comma > 0 && comma == text.lastIndexOf(',');
		return (decimalComma && this.dice.chance(3)) ? text.replace(",", ", ") : text;
	}

	String suffix(String measure) {
		return switch (measure) {
			case "%" -> this.dice.pick("", "%", "%", " %");
			case "‰" -> this.dice.pick("", "‰", "%o", "%0");
			case "tấn", "kg" -> this.dice.chance(10) ? " " + measure : "";
			default -> "";
		};
	}

	String nothing() {
		return this.dice.pick("", "", "", "-", "...");
	}

}
