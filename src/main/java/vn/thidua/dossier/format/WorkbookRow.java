package vn.thidua.dossier.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

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

	private final String sheet;

	WorkbookRow(String sheet) {
		this.sheet = sheet;
	}

	RawRow read(Row row, Problems problems) {
		List<String> cells = new ArrayList<>();
		BitSet numbers = new BitSet();
		for (int i = 0; i < row.getCellCount(); i++) {
			Cell cell = row.getCell(i);
			boolean number = cell != null && cell.getValue() instanceof BigDecimal value && sensible(value)
					&& !date(cell);
			numbers.set(i, number);
			cells.add(number ? number(cell) : text(cell));
			if (number && shownInPercent(cell)) {
				problems.warning(new Place(this.sheet, row.getRowNum(), i + 1), number(cell), "cell.percent");
			}
		}
		return new RawRow(row.getRowNum(), cells, numbers);
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
			return cell.asDate().toLocalDate().toString();
		}
		if (cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
			return "=" + cell.getFormula();
		}
		String text = (cell.getValue() instanceof String value) ? value : cell.getRawValue();
		return (text == null) ? "" : CsvTable.cell(text);
	}

	/**
	 * Whether a number is of a size that can be written out; any other stays the text it
	 * is stored as, and is refused.
	 */
	private static boolean sensible(BigDecimal value) {
		return Math.abs((long) value.scale()) + value.precision() <= MOST_DIGITS;
	}

	private static boolean date(Cell cell) {
		String format = cell.getDataFormatString();
		return format != null && format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "").matches("(?i).*[dy].*");
	}

	private static boolean shownInPercent(Cell cell) {
		String format = cell.getDataFormatString();
		return format != null && format.contains("%");
	}

}
