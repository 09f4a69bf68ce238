package vn.thidua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.shared.VietnameseText;

/** A line of a report that was read without fault, with its cells by column. */
public final class TableLine {

	private static final Set<String> FIGURES = Set.of("score", "months", "leave_months");

	private final DossierTable table;

	private final TableRow row;

	private final NumberStyle style;

	TableLine(DossierTable table, TableRow row, NumberStyle style) {
		this.table = table;
		this.row = row;
		this.style = style;
	}

	/** The table it stands in. */
	public DossierTable table() {
		return this.table;
	}

	/** Whether the table has the column at all. */
	public boolean has(String column) {
		return this.row.has(column);
	}

	/** The cell's text; empty where blank or where there is no such column. */
	public String text(String column) {
		return this.row.text(column);
	}

	/** Where the cell stands. */
	public Place place(String column) {
		return this.row.place(column);
	}

	/**
	 * The cell's figure the Vietnamese way: as it was typed, or, of a cell that was not
	 * typed that way, what it was read as.
	 */
	public String typed(String column, @Nullable Figure figure, String measure) {
		if (figure == null) {
			return "";
		}
		boolean plain = this.style == NumberStyle.PLAIN || this.row.number(column);
		return plain ? VietnameseText.under(measure, figure) : text(column);
	}

	/** The cells that hold something, by column, their decimals the Vietnamese way. */
	public Map<String, String> cells() {
		Map<String, String> cells = new LinkedHashMap<>();
		for (String column : this.table.columns()) {
			if (!text(column).isEmpty()) {
				boolean plain = this.row.number(column)
						|| (this.style == NumberStyle.PLAIN && FIGURES.contains(column));
				cells.put(column, plain ? text(column).replace('.', ',') : text(column));
			}
		}
		return cells;
	}

}
