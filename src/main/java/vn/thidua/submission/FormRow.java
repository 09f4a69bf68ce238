package vn.thidua.submission;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import vn.thidua.shared.Digest;

/**
 * A row of a form that was sent in, beside what is stored now. It bears the mark of what
 * stood there when the form was shown, so that it can be told who changed what.
 *
 * @param item what is stored now
 * @param typed what was typed
 * @param reading what it says
 * @param mark the mark of what was shown; empty where the form told none
 */
record FormRow(ReportForm.Item item, TypedRow typed, RowReading reading, String mark) {

	private static final int MARK_LENGTH = 16;

	static FormRow of(ReportForm.Item item, Map<String, String> fields) {
		String code = item.indicator().code();
		TypedRow typed = TypedRow.of(code, fields);
		return new FormRow(item, typed, RowReading.of(typed, item.indicator()),
				fields.getOrDefault("mark." + code, ""));
	}

	/** The mark of what stands in a row. */
	static String mark(ReportedFigure told) {
		return new Digest().add("", told.toString().getBytes(StandardCharsets.UTF_8)).hex().substring(0, MARK_LENGTH);
	}

	/** Whether what was typed says something else than what is stored. */
	boolean differs() {
		return !this.item.told().equals(this.reading.told());
	}

	/** Whether the row is as it was shown. */
	boolean untouched() {
		return this.reading.told() != null && mark(this.reading.told()).equals(this.mark);
	}

	/** Whether what is stored is not what was shown. */
	boolean overtaken() {
		return this.mark.isEmpty() ? differs() : !this.mark.equals(mark(this.item.told()));
	}

}
