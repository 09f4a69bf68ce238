package vn.thidua.rulebase;

import java.util.List;
import java.util.SortedMap;

/**
 * What a snapshot holds.
 *
 * @param folders its folders by path
 * @param packs the packs, in the order of their ids
 */
record RuleFolders(SortedMap<String, RuleFolder> folders, List<RulePack> packs) {
}
