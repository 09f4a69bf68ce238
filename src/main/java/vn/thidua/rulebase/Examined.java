package vn.thidua.rulebase;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;

/**
 * What can be said of a snapshot of rule files, whatever is wrong with it.
 *
 * @param files the files
 * @param packs its packs, as far as they can be read
 * @param rules every rule that can be read, also those that no pack takes
 * @param release the release; nothing where the files are refused
 * @param problems why they are refused
 */
public record Examined(RuleFiles files, List<RulePack> packs, List<RuleText> rules, @Nullable RuleRelease release,
		List<Problem> problems) {
}
