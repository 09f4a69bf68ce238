package vn.thidua.workbench.editor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import vn.thidua.rulebase.Parameter;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleText;

/** Which numbers rules ask for by name. */
final class AskedNumbers {

	private static final Pattern NAMED = Pattern.compile("\\bname\\s*==\\s*\"([^\"]*)\"");

	private AskedNumbers() {
	}

	/** The names that a rule asks for, in the order it does. */
	static List<String> of(RuleText rule) {
		return NAMED.matcher(rule.text()).results().map((named) -> named.group(1)).distinct().toList();
	}

	/** The names that packs with rules or numbers of a folder know or ask for. */
	static Set<String> knownTo(String folder, Collection<RulePack> packs) {
		Set<String> names = new TreeSet<>();
		packs.stream().filter((pack) -> uses(pack, folder)).forEach((pack) -> {
			pack.parameters().stream().map(Parameter::name).forEach(names::add);
			pack.rules().forEach((rule) -> names.addAll(of(rule)));
		});
		return names;
	}

	/** Whether a pack takes rules or numbers of a folder. */
	static boolean uses(RulePack pack, String folder) {
		return pack.id().equals(folder)
				|| pack.rules().stream().anyMatch((rule) -> rule.file().startsWith(folder + "/"))
				|| pack.parameters().stream().anyMatch((one) -> one.origin().equals(folder));
	}

}
