package vn.thidua.submission;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.thidua.dossier.DossierTable;

/** A change of what a unit reports: one that would be made, or one to make. */
public sealed interface ReportChange {

	/** The unit. */
	String unitCode();

	/**
	 * What is said of an indicator.
	 *
	 * @param unitCode the unit
	 * @param before what was said; nothing where nothing was
	 * @param after what is said
	 */
	record OfFigure(String unitCode, @Nullable ReportedFigure before, ReportedFigure after) implements ReportChange {
	}

	/**
	 * A line of a score sheet.
	 *
	 * @param unitCode the commune
	 * @param before the line before; nothing where there was none
	 * @param after the line
	 */
	record OfScore(String unitCode, @Nullable ReportedScore before, ReportedScore after) implements ReportChange {
	}

	/**
	 * All rows of another table.
	 *
	 * @param unitCode the unit
	 * @param table the table
	 * @param before its rows before, as cells by column
	 * @param after its rows
	 */
	record OfRows(String unitCode, DossierTable table, List<Map<String, String>> before,
			List<Map<String, String>> after) implements ReportChange {
	}

}
