package vn.thidua.planning;

import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.shared.Period;

/**
 * A period for which units report.
 *
 * @param code the period's code, such as {@code 2023} or {@code 2023-M09}
 * @param version counts its changes
 * @param title what it is called; empty for the period's own name
 * @param deadline the last day on which a submission is not late
 * @param illustrative whether its figures are made up for demonstration
 * @param province the province whose local criteria apply; empty for none
 * @param state {@code open} or {@code closed}
 */
@Table("reporting_period")
public record ReportingPeriod(@Id String code, @Version int version, String title, LocalDate deadline,
		boolean illustrative, String province, String state) {

	/** The state in which units may report. */
	public static final String OPEN = "open";

	/** The state in which nothing changes any more. */
	public static final String CLOSED = "closed";

	ReportingPeriod with(LocalDate otherDeadline, String otherState) {
		return new ReportingPeriod(this.code, this.version, this.title, otherDeadline, this.illustrative, this.province,
				otherState);
	}

	/** Whether units may report. */
	public boolean open() {
		return this.state.equals(OPEN);
	}

	/** The span of months. */
	public Period period() {
		return Period.parse(this.code).orElseThrow();
	}

}
