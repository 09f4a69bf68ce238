package vn.thidua.workbench.trial;

import java.util.Arrays;
import java.util.List;

/**
 * A table that is typed in for one case.
 *
 * @param name its name
 * @param columns its columns
 * @param rows how many rows are shown at first
 * @param single whether it has exactly one row
 */
public record TrialTable(String name, List<TrialColumn> columns, int rows, boolean single) {

	static TrialTable one(String name, String... columns) {
		return new TrialTable(name, columns(columns), 1, true);
	}

	static TrialTable several(String name, int rows, String... columns) {
		return new TrialTable(name, columns(columns), rows, false);
	}

	private static List<TrialColumn> columns(String... names) {
		return Arrays.stream(names).map(TrialColumn::named).toList();
	}

}
