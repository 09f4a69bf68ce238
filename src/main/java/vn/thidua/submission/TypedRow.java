package vn.thidua.submission;

import java.util.Map;
import java.util.Optional;
import vn.thidua.shared.CellText;

/**
 * What stands in the fields of one indicator, as it was typed.
 *
 * @param indicator the indicator's code
 * @param said the choice: the name of a {@link Said}
 * @param figure the figure
 * @param previous last year's figure
 * @param completed the day on which the target was completed
 * @param note a remark; why the indicator does not apply
 * @param confirmation what is said of an implausible figure
 */
public record TypedRow(String indicator, String said, String figure, String previous, String completed, String note,
		String confirmation) {

	/** Keeps every text in the form in which texts are kept. */
	public TypedRow {
		figure = CellText.of(figure);
		previous = CellText.of(previous);
		completed = CellText.of(completed);
		note = CellText.of(note);
		confirmation = CellText.of(confirmation);
	}

	/**
	 * The fields of an indicator in a form: each is named by what it holds, a dot and the
	 * indicator's code.
	 */
	public static TypedRow of(String indicator, Map<String, String> fields) {
		return new TypedRow(indicator, text(fields, "said", indicator), text(fields, "figure", indicator),
				text(fields, "previous", indicator), text(fields, "completed", indicator),
				text(fields, "note", indicator), text(fields, "confirmation", indicator));
	}

	/** Whether a form holds fields of an indicator. */
	static boolean in(Map<String, String> fields, String indicator) {
		return fields.containsKey("said." + indicator) || fields.containsKey("figure." + indicator);
	}

	/** What is reported, as it stands in the fields. */
	static TypedRow of(ReportedFigure told) {
		boolean blank = told.equals(RowReading.nothing(told.indicator(), told.previousTyped(), told.previous()));
		return new TypedRow(told.indicator(), (blank ? Said.FIGURE : told.said()).name(), told.typed(),
				told.previousTyped(), (told.completedOn() == null) ? "" : told.completedOn().toString(), told.note(),
				told.confirmation());
	}

	/** What was chosen; a figure where nothing was. */
	Said choice() {
		return Optional.of(this.said)
			.filter((name) -> name.matches("NOT_REPORTED|NOT_APPLICABLE"))
			.map(Said::valueOf)
			.orElse(Said.FIGURE);
	}

	private static String text(Map<String, String> fields, String name, String indicator) {
		return fields.getOrDefault(name + "." + indicator, "").strip();
	}

}
