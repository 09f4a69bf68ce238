package vn.thidua.planning.web;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.thidua.planning.TargetOrder;
import vn.thidua.shared.CellText;
import vn.thidua.shared.Period;

/**
 * By what targets are assigned, as it was typed.
 *
 * @param document the assigning document
 * @param documentDate its day
 * @param inForceFrom the first day on which the targets count
 * @param reason why targets are revised
 */
record OrderForm(@Nullable String document, @Nullable String documentDate, @Nullable String inForceFrom,
		@Nullable String reason) {

	/**
	 * An empty form for a period, in force today or, outside the period, on its first
	 * day.
	 */
	static OrderForm blank(Period period, LocalDate today) {
		LocalDate first = period.first().atDay(1);
		boolean within = !today.isBefore(first) && !today.isAfter(period.lastDay());
		return new OrderForm("", "", (within ? today : first).toString(), "");
	}

	TargetOrder order() {
		return new TargetOrder(text(this.document), day(text(this.documentDate)), day(text(this.inForceFrom)),
				text(this.reason));
	}

	static @Nullable LocalDate day(String typed) {
		try {
			return LocalDate.parse(typed);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : CellText.of(typed);
	}

}
