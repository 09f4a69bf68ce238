package vn.thidua.api;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A field of a request: left out, which leaves what is stored; {@code null}, which clears
 * it; a number, which is that number; or a text, which is read as people write it.
 *
 * @param told whether the field is there
 * @param number its number; nothing where it is none
 * @param text its text; nothing where it is none
 */
@JsonDeserialize(using = CellReader.class)
public record Cell(boolean told, @Nullable BigDecimal number, @Nullable String text) {

	static final Cell ABSENT = new Cell(false, null, null);

	static final Cell CLEARED = new Cell(true, null, null);

	/** More places than any figure has; beyond them nothing is reckoned with. */
	private static final int MOST_PLACES = 100;

	static Cell of(BigDecimal number) {
		return new Cell(true, number, null);
	}

	static Cell of(String text) {
		return new Cell(true, null, text);
	}

	/** Its text; what is stored where it is left out, empty where it is cleared. */
	String textOr(String stored) {
		return !this.told ? stored : (this.text == null) ? "" : this.text.strip();
	}

	/**
	 * Its text, as above.
	 * @throws Unfit if a number stands there
	 */
	String text(String field, String stored) {
		if (this.number != null) {
			throw new Unfit("field.text", List.of(), field);
		}
		return textOr(stored);
	}

	/**
	 * What it says as people write figures, with a decimal comma; what is stored, plain,
	 * where it is left out.
	 */
	String figureOr(String plain) {
		return this.told ? typed() : comma(plain);
	}

	private String typed() {
		if (this.number == null) {
			return textOr("");
		}
		boolean sane = this.number.precision() <= MOST_PLACES && Math.abs(this.number.scale()) <= MOST_PLACES;
		return sane ? comma(whole(this.number).toPlainString()) : this.number.toString();
	}

	/** Whether it leaves a stored figure as it is: left out, or the same number. */
	boolean keeps(String plain) {
		boolean same = this.number != null && !plain.isEmpty() && this.number.compareTo(new BigDecimal(plain)) == 0;
		return !this.told || same;
	}

	private static BigDecimal whole(BigDecimal number) {
		return (number.scale() < 0) ? number.setScale(0) : number;
	}

	private static String comma(String plain) {
		return plain.replace('.', ',');
	}

}
