package vn.thidua.rulebase;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * The compiled rules of a pack's folders, and which of them the pack does not take.
 *
 * @param base the compiled rules
 * @param leftOut the names of the rules not taken, by package
 */
record LoadedPack(KieBase base, Map<String, Set<String>> leftOut) {

	static LoadedPack of(RulePack pack, Collection<RuleFolder> all, RuleClasses classes) {
		Map<String, Set<String>> leftOut = new HashMap<>();
		for (RuleFolder folder : all) {
			if (pack.folders().contains(folder.id())) {
				Set<String> names = new HashSet<>();
				folder.rules()
					.stream()
					.filter((rule) -> pack.rules().stream().noneMatch(rule::sameText))
					.forEach((rule) -> names.add(rule.name()));
				if (!names.isEmpty()) {
					leftOut.put(folder.packageName(), names);
				}
			}
		}
		return new LoadedPack(classes.base(pack.folders().stream().map(RuleFolder::packageName).toList()), leftOut);
	}

	/** Whether the pack takes a rule of its folders. */
	boolean takes(Rule rule) {
		return this.leftOut.isEmpty()
				|| !this.leftOut.getOrDefault(rule.getPackageName(), Set.of()).contains(rule.getName());
	}

}
