package vn.thidua.assessment;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * A line of {@code communes.csv}.
 *
 * @param unitCode the commune
 * @param set the criteria set's code
 * @param total the points scored; nothing where none is
 * @param max the most points; nothing where not known
 * @param percent the points in percent of the most; nothing where either is not known
 * @param status the verdict
 * @param failedCriteria the criteria proved to fail
 * @param knockouts the knock-out lines that scored nought
 * @param missing how many lines lack their score; a criterion without any line counts as
 * one
 * @param validUntil the last day of recognition; nothing where not met
 * @param rule the clause that decided
 * @param reason one Vietnamese sentence
 */
record CommuneRow(String unitCode, String set, @Nullable Figure total, @Nullable Figure max, @Nullable Figure percent,
		String status, List<String> failedCriteria, List<String> knockouts, int missing, @Nullable LocalDate validUntil,
		String rule, String reason) {

	List<String> cells() {
		return List.of(this.unitCode, this.set, Cells.brief(this.total), Cells.brief(this.max),
				Cells.plain(this.percent), this.status, String.join(";", this.failedCriteria),
				String.join(";", this.knockouts), String.valueOf(this.missing),
				(this.validUntil == null) ? "" : this.validUntil.toString(), this.rule, this.reason);
	}

}
