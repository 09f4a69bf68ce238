package vn.thidua.rulebase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Refuses files that look like part of a pack and that nobody would read: what is in them
 * would not apply, and nobody would be told.
 *
 * @param folders the folders with rules or a head
 * @param problems what is wrong
 */
record UnreadFiles(Set<String> folders, Problems problems) {

	private static final Pattern MEANT = Pattern.compile(".*\\.(?:drl|csv|ya?ml)");

	private static final Set<String> OVERLAY = Set.of("pack.yaml", "parameters.csv", "clauses.csv");

	private static final Set<String> TABLES = Set.of("awards.csv", "criteria.csv");

	private static final String SCENARIOS = "scenarios";

	void check(RuleFiles files) {
		for (String path : files.contents().keySet()) {
			List<String> parts = List.of(path.split("/"));
			String name = parts.get(parts.size() - 1);
			String folder = String.join("/", parts.subList(0, parts.size() - 1));
			boolean meant = MEANT.matcher(name.toLowerCase(Locale.ROOT)).matches() && !name.startsWith("~$");
			if (meant && !isRead(folder, name)) {
				this.problems.error(Place.startOf(path), name, "claim.file");
			}
		}
	}

	private boolean isRead(String folder, String name) {
		if (this.folders.contains(folder)) {
			boolean table = TABLES.contains(name) && !folder.startsWith(RulePack.LOCAL + "/");
			return name.endsWith(".drl") || OVERLAY.contains(name) || table;
		}
		int last = folder.lastIndexOf('/');
		boolean scenario = name.endsWith(".yaml") && last > 0 && folder.substring(last + 1).equals(SCENARIOS)
				&& this.folders.contains(folder.substring(0, last));
		return scenario || (folder.equals(VocabularyReader.FOLDER) && name.endsWith(".csv"));
	}

}
