package vn.thidua.api;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a program reports it, written as people write figures.
 *
 * @param indicator the indicator's code
 * @param actual the figure, such as {@code 140.251} or {@code 98,5%}; blank: not reported
 * @param previous last year's figure; nothing: it stays as it is known
 * @param applicable {@code no} where the indicator does not apply; then the note says why
 * @param completedOn the day on which the target was completed
 * @param note a remark
 */
public record Figures(String indicator, @Nullable String actual, @Nullable String previous, @Nullable String applicable,
		@JsonProperty("completed_on") @Nullable LocalDate completedOn, @Nullable String note) {

	/** Takes no indicator for one without a code, which is not known. */
	public Figures {
		indicator = (indicator == null) ? "" : indicator;
	}

	boolean absent() {
		return told(this.applicable).equalsIgnoreCase("no");
	}

	String told(@Nullable String text) {
		return (text == null) ? "" : text.strip();
	}

}
