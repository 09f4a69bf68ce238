package vn.thidua.workbench.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

import vn.thidua.rulebase.RuleFiles;

/** What two snapshots of rule files differ in. */
public final class ReleaseDifference {

	private static final int MOST_BYTES = 1 << 19;

	private ReleaseDifference() {
	}

	/** The files that are not the same to the byte, by path. */
	public static List<FileDifference> between(RuleFiles from, RuleFiles to) {
		TreeSet<String> paths = new TreeSet<>(from.contents().keySet());
		paths.addAll(to.contents().keySet());
		List<FileDifference> files = new ArrayList<>();
		for (String path : paths) {
			if (!Arrays.equals(from.contents().get(path), to.contents().get(path))) {
				files.add(file(path, from, to));
			}
		}
		return files;
	}

	private static FileDifference file(String path, RuleFiles from, RuleFiles to) {
		boolean shown = text(from.contents(), path) && text(to.contents(), path);
		String kind = !from.contents().containsKey(path) ? "added"
				: !to.contents().containsKey(path) ? "removed" : "changed";
		List<ParameterChange> parameters = (shown && path.endsWith("/parameters.csv"))
				? ParameterTables.changes(from.text(path), to.text(path)) : List.of();
		return new FileDifference(path, kind, shown ? TextDifference.of(from.text(path), to.text(path)) : List.of(),
				shown, parameters);
	}

	private static boolean text(SortedMap<String, byte[]> contents, String path) {
		byte[] bytes = contents.getOrDefault(path, new byte[0]);
		if (bytes.length > MOST_BYTES) {
			return false;
		}
		for (byte one : bytes) {
			if (one == 0) {
				return false;
			}
		}
		return true;
	}

}
