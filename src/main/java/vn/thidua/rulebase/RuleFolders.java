package vn.thidua.rulebase;

import java.util.List;
import java.util.SortedMap;

import vn.thidua.shared.Provinces;

/**
 * What a snapshot holds.
 *
 * @param folders its folders by path
 * @param packs the packs, in the order of their ids
 * @param provinces the provinces of its vocabulary
 */
record RuleFolders(SortedMap<String, RuleFolder> folders, List<RulePack> packs, Provinces provinces) {
}
