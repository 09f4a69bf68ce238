package vn.thidua.rulebase.release;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The document that orders a release.
 *
 * @param number its number and kind; empty where there is none
 * @param date its date; nothing where there is no document
 * @param address where it can be read; empty where not told
 */
public record OrderingDocument(String number, @Nullable LocalDate date, String address) {

	/** No document orders it. */
	public static final OrderingDocument NONE = new OrderingDocument("", null, "");

}
