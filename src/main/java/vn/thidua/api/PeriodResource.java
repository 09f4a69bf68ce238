package vn.thidua.api;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import vn.thidua.planning.ReportingPeriod;

/**
 * A period for which units report; a {@code PUT} takes it as it is.
 *
 * @param code its code, such as {@code 2026-M09}
 * @param title what it is called; empty for its own name
 * @param deadline the last day on which a submission is not late
 * @param illustrative whether its figures are made up for demonstration
 * @param province the province whose local criteria apply; empty for none
 * @param state {@code open} or {@code closed}
 * @param version counts its changes
 */
public record PeriodResource(String code, String title, LocalDate deadline, boolean illustrative, String province,
		String state, int version) {

	static PeriodResource of(ReportingPeriod one) {
		return new PeriodResource(one.code(), one.title(), one.deadline(), one.illustrative(), one.province(),
				one.state(), one.version());
	}

	/**
	 * What a program says of a period: a field that is left out leaves what is stored.
	 * Title, province and whether it is illustrative are told when it is opened.
	 *
	 * @param code its code, where it is told
	 * @param title what it is called
	 * @param deadline the last day on which a submission is not late
	 * @param illustrative whether its figures are made up
	 * @param province the province whose local criteria apply
	 * @param state {@code open} or {@code closed}
	 * @param version the version that was seen, where it is told
	 */
	@Schema(name = "PeriodChange")
	public record Told(@Schema(implementation = String.class, nullable = true) Cell code,
			@Schema(implementation = String.class, nullable = true) Cell title,
			@JsonDeserialize(using = Given.class) @Nullable LocalDate deadline,
			@JsonDeserialize(using = Given.class) @Nullable Boolean illustrative,
			@Schema(implementation = String.class, nullable = true) Cell province,
			@Schema(implementation = String.class, nullable = true) Cell state, @Nullable Integer version) {
	}

}
