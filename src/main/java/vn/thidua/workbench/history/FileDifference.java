package vn.thidua.workbench.history;

import java.util.List;

/**
 * What became of a file.
 *
 * @param path its path
 * @param kind {@code added}, {@code removed} or {@code changed}
 * @param lines its text side by side; empty where it is not shown
 * @param shown whether it is text short enough to be shown
 * @param parameters the changes of a table of parameters; empty for other files
 */
public record FileDifference(String path, String kind, List<DiffLine> lines, boolean shown,
		List<ParameterChange> parameters) {
}
