package vn.thidua.dossier.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.CellText;

/**
 * Turns a workbook's row into text: dates as {@code 2023-12-31}, numbers plainly, a
 * formula that no program has calculated yet as it is written.
 */
final class WorkbookRow {

	/**
	 * A workbook stores a number as a binary fraction; what its author typed is its first
	 * fifteen digits.
	 */
	private static final MathContext TYPED_DIGITS = new MathContext(15);

	private static final int MOST_DIGITS = 400;

	/**
	 * What a format shows as it stands: quoted, after a backslash, as filling or colour.
	 */
	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?!h+]|m+]|s+])[^]]*]",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern MOMENT = Pattern.compile("[dyhms]", Pattern.CASE_INSENSITIVE);

	private WorkbookRow() {
	}

	static RawRow read(Row row) {
		List<String> cells = new ArrayList<>();
		CellKinds kinds = new CellKinds(new BitSet(), new BitSet(), new BitSet());
		for (int i = 0; i < row.getCellCount(); i++) {
			Cell cell = row.getCell(i);
			boolean number = cell != null && cell.getValue() instanceof BigDecimal value && sensible(value)
					&& !date(cell);
			kinds.numbers().set(i, number);
			kinds.hundredths().set(i, number && shownInPercent(cell));
			kinds.uncalculated().set(i, cell != null && uncalculated(cell));
			cells.add(number ? number(cell) : text(cell));
		}
		return new RawRow(row.getRowNum(), cells, kinds);
	}

	private static String number(Cell cell) {
		BigDecimal typed = ((BigDecimal) cell.getValue()).round(TYPED_DIGITS).stripTrailingZeros();
		return typed.setScale(Math.max(0, typed.scale())).toPlainString();
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return "";
		}
		if (cell.getValue() instanceof BigDecimal value && sensible(value)) {
			return moment(cell.asDate());
		}
		if (uncalculated(cell)) {
			return "=" + cell.getFormula();
		}
		if (cell.getValue() instanceof Boolean value) {
			return value.toString().toUpperCase(Locale.ROOT);
		}
		String text = (cell.getValue() instanceof String value) ? value : cell.getRawValue();
		return (text == null) ? "" : CellText.of(text);
	}

	/**
	 * Whether a number is of a size that can be written out; any other stays the text it
	 * is stored as, and is refused.
	 */
	private static boolean sensible(BigDecimal value) {
		return Math.abs((long) value.scale()) + value.precision() <= MOST_DIGITS;
	}

	private static boolean uncalculated(Cell cell) {
		boolean nothing = cell.getRawValue() == null || (cell.getRawValue().isEmpty() && cell.getValue() == null);
		return cell.getType() == CellType.FORMULA && nothing;
	}

	private static boolean date(Cell cell) {
		return MOMENT.matcher(format(cell)).find();
	}

	private static String moment(LocalDateTime moment) {
		boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
		return day ? moment.toLocalDate().toString() : moment.toString();
	}

	private static boolean shownInPercent(Cell cell) {
		return format(cell).contains("%");
	}

	/** The format without what it shows as it stands, and without colours. */
	private static String format(Cell cell) {
		String format = cell.getDataFormatString();
		return (format == null || format.equalsIgnoreCase("general")) ? "" : LITERAL.matcher(format).replaceAll("");
	}

}
