package vn.thidua.rulebase;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Numbers that are set for several scopes multiply what a rule joins: no rule may join
 * more than two of them.
 */
final class ScopedNames {

	private static final int MOST = 2;

	private static final Pattern NAMED = Pattern.compile("(?<![\\w$.])[A-Z]\\w*\\s*\\(\\s*name\\s*==\\s*\"([^\"]*)\"");

	private ScopedNames() {
	}

	static void check(Collection<RuleFolder> folders, Problems problems) {
		Set<String> scoped = folders.stream()
			.flatMap((folder) -> folder.parameters().stream())
			.filter((parameter) -> !parameter.scope().isEmpty())
			.map(Parameter::name)
			.collect(Collectors.toSet());
		for (RuleFolder folder : folders) {
			for (RuleText rule : folder.rules()) {
				long joined = NAMED.matcher(rule.text())
					.results()
					.filter((named) -> scoped.contains(named.group(1)))
					.count();
				if (joined > MOST) {
					problems.error(new Place(rule.file(), rule.line(), 1), "name", "rule.joined", String.valueOf(MOST));
				}
			}
		}
	}

}
