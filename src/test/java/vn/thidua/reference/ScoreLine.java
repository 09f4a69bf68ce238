package vn.thidua.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** One line of a commune's score sheet. */
record ScoreLine(String unit, String set, int criterion, String indicator, Ratio max, @Nullable Ratio score,
		boolean knockout, @Nullable Ratio value) {

	static final String SET_2023 = "1300-2023";

	static final String SET_2014 = "4667-2014";

	static List<ScoreLine> of(Submission dossier) {
		return dossier.rows("scores.csv").stream().map((row) -> read(row, dossier)).toList();
	}

	private static ScoreLine read(Map<String, String> row, Submission dossier) {
		Figures figures = dossier.figures();
		String set = Row.cell(row, "criteria_set");
		Ratio max = figures.read(row.get("max"));
		if (max == null) {
			throw new IllegalArgumentException("a line without maximum: " + row);
		}
		return new ScoreLine(row.get("unit"), set.isEmpty() ? inForce(dossier.asOf()) : set,
				Integer.parseInt(row.get("criterion")), Row.cell(row, "indicator"), max,
				figures.read(Row.cell(row, "score")), Row.cell(row, "knockout").equals("yes"),
				figures.read(Row.cell(row, "value")));
	}

	private static String inForce(LocalDate day) {
		if (day.isBefore(LocalDate.of(2014, 11, 7))) {
			throw new IllegalArgumentException("no criteria set in force on " + day);
		}
		return day.isBefore(LocalDate.of(2023, 3, 9)) ? SET_2014 : SET_2023;
	}

	boolean knockedOut() {
		return this.knockout && this.score != null && this.score.signum() == 0;
	}

	Ratio potential() {
		return (this.score != null) ? this.score : this.max;
	}

}
