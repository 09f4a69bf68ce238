package vn.thidua.assessment.run;

import org.jspecify.annotations.Nullable;

/**
 * The first place in a file where what is stored is not what was computed again.
 *
 * @param file the file's name
 * @param line the line in the file, the header being line 1
 * @param column the column; empty where a whole line is there on one side only
 * @param stored what is stored; nothing where there is no such line
 * @param recomputed what was computed again; nothing where there is no such line
 */
public record RowDifference(String file, long line, String column, @Nullable String stored,
		@Nullable String recomputed) {
}
