package vn.thidua.exchange;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.thidua.exchange.dhis2.Dhis2Figure;
import vn.thidua.plan.Indicator;
import vn.thidua.shared.Figure;
import vn.thidua.shared.Place;
import vn.thidua.shared.VietnameseText;
import vn.thidua.submission.Said;

/**
 * What a line of a file says of one indicator of one unit.
 *
 * @param unitCode the unit
 * @param indicator the indicator
 * @param actual the figure
 * @param previous the figure of the same period of the year before
 * @param said what the line says in so many words; nothing where it leaves that to its
 * figure
 * @param completed whether the file tells days of completion at all
 * @param completedOn the day of completion; nothing where not told
 * @param note the remark; nothing where the file has no remarks at all
 */
record FigureLine(String unitCode, Indicator indicator, Cell actual, Cell previous, @Nullable Said said,
		boolean completed, @Nullable LocalDate completedOn, @Nullable String note) {

	/**
	 * A cell that holds a figure.
	 *
	 * @param told whether the file has the column at all
	 * @param typed the figure the Vietnamese way; empty for none
	 * @param figure the figure; nothing for none
	 * @param place where it stands
	 */
	record Cell(boolean told, String typed, @Nullable Figure figure, Place place) {
	}

	/** What a data value set of DHIS2 says. */
	static FigureLine of(Dhis2Figure value, Indicator indicator) {
		Cell actual = new Cell(true, VietnameseText.under(indicator.measure(), value.figure()), value.figure(),
				value.place());
		return new FigureLine(value.unitCode(), indicator, actual, new Cell(false, "", null, value.place()), null,
				false, null, value.comment().isEmpty() ? null : value.comment());
	}

	/** Whether the line says nothing but of which indicator it would. */
	boolean empty() {
		return this.actual.figure() == null && this.said == null && this.completedOn == null
				&& (this.note == null || this.note.isEmpty());
	}

	/** What it says, in so many words or by its figure. */
	Said meaning() {
		if (this.said != null) {
			return this.said;
		}
		return (this.actual.figure() == null) ? Said.NOT_REPORTED : Said.FIGURE;
	}

}
