package vn.thidua.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.thidua.dossier.TypedText;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.shared.Problem;
import vn.thidua.submission.ScoreSheet;

/**
 * What looks doubtful on a score sheet: measured figures that are no share of anything,
 * points for nothing measured, and how figures were just written.
 */
final class SheetDoubts {

	private static final Figure HUNDRED = Figure.of(100);

	private SheetDoubts() {
	}

	/**
	 * The doubts about a sheet.
	 * @param told what was just told of its lines
	 */
	static List<DoubtResource> of(ScoreSheet sheet, List<SheetResource.Told> told, Locale locale) {
		List<Problem> doubts = new ArrayList<>();
		told.forEach((one) -> {
			written(one.key(), "self_score", one.selfScore(), "", doubts);
			written(one.key(), "score", one.score(), "", doubts);
			written(one.key(), "value", one.value(), "%", doubts);
		});
		sheet.rows().forEach((row) -> measured(row, locale, doubts));
		return DoubtResource.of(doubts, locale);
	}

	private static void written(String line, String field, Cell cell, String measure, List<Problem> doubts) {
		if (cell.text() != null) {
			TypedText.figure(cell.text(), measure)
				.warnings()
				.forEach((code) -> doubts.add(Problem.warning(place(field), cell.text(), code, line, measure)));
		}
	}

	private static void measured(ScoreSheet.Row row, Locale locale, List<Problem> doubts) {
		String plain = row.told().measured();
		Figure measured = plain.isEmpty() ? Figure.ZERO : Figure.of(plain);
		if (measured.sign() < 0 || measured.above(HUNDRED)) {
			doubts.add(Problem.warning(place("value"), measured.in(locale), "sheet.share", row.key()));
		}
	}

	private static Place place(String field) {
		return new Place(field, 0, 0);
	}

}
