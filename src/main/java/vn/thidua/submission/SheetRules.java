package vn.thidua.submission;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the score sheets of a period must follow.
 *
 * @param set the criteria set in force; empty where none is
 * @param lines the lines of its template by what they are known by; none where there is
 * no template
 */
public record SheetRules(String set, Map<String, SheetLine> lines) {

	/** Whether a line that names a set, or none, is one of the template's set. */
	public boolean bind(String criteriaSet) {
		return !this.lines.isEmpty() && (criteriaSet.isEmpty() || criteriaSet.equals(this.set));
	}

	/** The template's line; nothing where it has none of those numbers. */
	public @Nullable SheetLine line(int criterion, String indicator) {
		return this.lines.get(SheetLine.key(criterion, indicator));
	}

}
