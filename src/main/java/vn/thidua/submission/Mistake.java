package vn.thidua.submission;

import java.util.List;

/**
 * Something typed that cannot be taken, or that was taken with a doubt.
 *
 * @param indicator the indicator in whose row it was typed
 * @param field the field: {@code figure}, {@code previous}, {@code completed},
 * {@code note}, {@code confirmation}
 * @param value what was typed
 * @param code the code of the problem
 * @param measure the indicator's unit of measure
 * @param offers ways of writing that are offered instead
 */
public record Mistake(String indicator, String field, String value, String code, String measure, List<String> offers) {

	/** A mistake that offers nothing. */
	public Mistake(String indicator, String field, String value, String code, String measure) {
		this(indicator, field, value, code, measure, List.of());
	}

}
