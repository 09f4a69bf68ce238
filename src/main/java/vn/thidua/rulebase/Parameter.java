package vn.thidua.rulebase;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Figure;

/**
 * A number that the law sets for a span of days.
 *
 * @param name what it limits
 * @param scope whom it is for, written {@code name@scope}; empty where it is for all
 * @param value the number
 * @param from its first day; nothing where it always held
 * @param to its last day; nothing where it still holds
 * @param source where it was found
 * @param verified whether its text is confirmed
 * @param origin the folder that sets it
 * @param line the line of its row
 */
public record Parameter(String name, String scope, Figure value, @Nullable LocalDate from, @Nullable LocalDate to,
		String source, boolean verified, String origin, int line) {

	/** Its code as it is written. */
	public String code() {
		return this.scope.isEmpty() ? this.name : this.name + "@" + this.scope;
	}

	/** Whether it holds on a day. */
	public boolean holdsOn(LocalDate day) {
		return Span.holds(this.from, this.to, day);
	}

	/** The same number carried over into a law whose text was not compared. */
	Parameter carried() {
		return new Parameter(this.name, this.scope, this.value, this.from, this.to, this.source, false, this.origin,
				this.line);
	}

}
