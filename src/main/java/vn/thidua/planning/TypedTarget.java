package vn.thidua.planning;

import org.jspecify.annotations.Nullable;

/**
 * What was typed or read for a target.
 *
 * @param key which target
 * @param text the printed text; blank: there is to be none
 * @param direction overrides the indicator's, as the contract writes it; nothing where
 * that of the last revision stays
 * @param document the assigning document of this one; empty for the order's
 * @param seen the number of the revision that the typist saw; 0 for none
 */
public record TypedTarget(TargetKey key, String text, @Nullable String direction, String document, long seen) {

	/** What was typed over the revision that was seen. */
	public static TypedTarget over(TargetKey key, String text, @Nullable AssignedRevision seen) {
		return new TypedTarget(key, text, null, "", (seen == null) ? 0 : seen.id());
	}

}
