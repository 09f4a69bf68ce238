package vn.thidua.submission.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.submission.Mistake;
import vn.thidua.submission.ReportForm;
import vn.thidua.submission.ReportedFigure;
import vn.thidua.submission.TypedRow;

/**
 * A row of the form as the page shows it.
 *
 * @param number its number on the page, from 1
 * @param item the indicator with what is stored
 * @param typed what stands in the fields
 * @param mistakes what cannot be taken
 * @param other what somebody else saved meanwhile; nothing where nobody did
 */
public record FormLine(int number, ReportForm.Item item, TypedRow typed, List<Mistake> mistakes,
		@Nullable ReportedFigure other) {

	/** The indicator's code. */
	public String code() {
		return this.item.indicator().code();
	}

	/** The identifier of a field on the page. */
	public String id(String field) {
		return "row-" + this.number + "-" + field;
	}

	/** Whether what stands in a field cannot be taken. */
	public boolean wrong(String field) {
		return this.mistakes.stream().anyMatch((one) -> one.field().equals(field));
	}

	/** Whether the fields hold what is stored, so that its verdicts are theirs. */
	public boolean stored() {
		return this.typed.equals(this.item.row());
	}

	/** Whether the field for a confirmation is shown from the start. */
	public boolean confirming() {
		return !this.item.doubts().isEmpty() || !this.typed.confirmation().isEmpty();
	}

}
