package vn.thidua.submission;

import java.util.List;
import java.util.Map;

import vn.thidua.dossier.DossierTable;

/**
 * Everything that a unit reports for a period.
 *
 * @param figures what it says of indicators
 * @param scores the lines of its score sheet
 * @param rows the rows of the other tables of the data contract, as cells by column
 */
public record Reported(List<ReportedFigure> figures, List<ReportedScore> scores,
		Map<DossierTable, List<Map<String, String>>> rows) {

	/** Nothing is reported. */
	public static final Reported NOTHING = new Reported(List.of(), List.of(), Map.of());

	/** Only figures are reported. */
	public static Reported of(List<ReportedFigure> figures) {
		return new Reported(figures, List.of(), Map.of());
	}

	/** The same with other figures. */
	public Reported with(List<ReportedFigure> other) {
		return new Reported(other, this.scores, this.rows);
	}

}
