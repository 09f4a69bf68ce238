package vn.thidua.rulebase;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/**
 * Folders of rules, compiled and judged on their trees.
 *
 * @param classes their classes by file name
 * @param shapesByPackage what the rules of each ask of other files; nothing for folders
 * whose rules claim what they may not
 */
record BuiltFolders(SortedMap<String, byte[]> classes, SortedMap<String, List<RuleShape>> shapesByPackage) {

	List<RuleShape> shapes() {
		return this.shapesByPackage.values().stream().flatMap(Collection::stream).toList();
	}

}
