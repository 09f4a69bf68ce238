package vn.thidua.workbench.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.rulebase.Award;
import vn.thidua.rulebase.Examined;
import vn.thidua.rulebase.RulePack;
import vn.thidua.rulebase.RuleText;
import vn.thidua.shared.Problems;
import vn.thidua.unit.Region;

/** Finds rules that can never fire, whatever the facts. */
record NeverChecks(Examined examined, Problems problems) {

	private static final Pattern PATTERN = Pattern.compile("(?<![\\w$.])([A-Z]\\w*)\\s*\\(([^()]*)\\)");

	private static final Pattern EQUAL = Pattern
		.compile("(?:^|[,(&])\\s*(?:\\$\\w+\\s*:\\s*)?(\\w+)\\s*(==|!=)\\s*(\"[^\"]*\"|\\w+)");

	private static final Pattern COMMENT = Pattern.compile("//[^\\n]*");

	/** The values that a field of a fact can have. */
	private static final Map<String, Set<String>> VALUES = Map.of("AssignedTarget.evidence",
			Set.of("figure", "attested", "none", "not_applicable"), "AssignedTarget.direction",
			Set.of("at_least", "at_most", "between", "exactly"), "AssignedTarget.actualIs",
			Set.of("", "above", "equal", "below", "inside", "outside"), "AssignedTarget.attested",
			Set.of("", "exceeded", "met", "not_met"), "Condition.status", Set.of("pass", "fail", "unknown"),
			"ScoredLine.region",
			Stream.concat(Stream.of(""), Stream.of(Region.values()).map(Region::name)).collect(Collectors.toSet()));

	private static final Set<String> OF_RANGES = Set.of("inside", "outside");

	void check() {
		Set<String> taken = new HashSet<>();
		for (RulePack pack : this.examined.packs()) {
			for (RuleText rule : pack.rules()) {
				if (taken.add(key(rule))) {
					check(pack, rule);
				}
			}
		}
		this.examined.rules()
			.stream()
			.filter((rule) -> !taken.contains(key(rule)))
			.forEach((rule) -> this.problems.warning(NumberChecks.place(rule, 0), rule.clause(), "rule.untaken"));
	}

	private static String key(RuleText rule) {
		return rule.file() + ":" + rule.line();
	}

	private void check(RulePack pack, RuleText rule) {
		int then = rule.text().lastIndexOf("\nthen");
		String left = COMMENT.matcher(rule.text().substring(0, Math.max(0, then)))
			.replaceAll((comment) -> " ".repeat(comment.group().length()));
		int when = left.indexOf("\nwhen");
		for (MatchResult pattern : PATTERN.matcher(left).results().toList()) {
			if (pattern.start() > when) {
				check(pack, rule, pattern);
			}
		}
	}

	private void check(RulePack pack, RuleText rule, MatchResult pattern) {
		Map<String, Set<String>> equal = new TreeMap<>();
		Map<String, Set<String>> unequal = new TreeMap<>();
		for (MatchResult one : EQUAL.matcher(pattern.group(2)).results().toList()) {
			String value = one.group(3).replace("\"", "");
			(one.group(2).equals("==") ? equal : unequal).computeIfAbsent(one.group(1), (field) -> new TreeSet<>())
				.add(value);
			Set<String> known = known(pack, pattern.group(1), one.group(1));
			if (!known.isEmpty() && one.group(3).startsWith("\"") && !known.contains(value)) {
				this.problems.error(NumberChecks.place(rule, pattern.start(2) + one.start(3)), value, "rule.value",
						one.group(1), String.join(", ", new TreeSet<>(known)));
			}
		}
		boolean never = equal.entrySet()
			.stream()
			.anyMatch((field) -> field.getValue().size() > 1
					|| field.getValue().stream().anyMatch(unequal.getOrDefault(field.getKey(), Set.of())::contains));
		if (never || unlike(equal)) {
			this.problems.error(NumberChecks.place(rule, pattern.start()), pattern.group().strip(), "rule.never",
					rule.clause());
		}
	}

	/**
	 * Whether a target is compared in a way that its direction or evidence does not know.
	 */
	private static boolean unlike(Map<String, Set<String>> equal) {
		Set<String> direction = equal.getOrDefault("direction", Set.of());
		Set<String> actual = equal.getOrDefault("actualIs", Set.of());
		Set<String> evidence = equal.getOrDefault("evidence", Set.of("figure"));
		boolean range = actual.stream().anyMatch(OF_RANGES::contains);
		return !actual.isEmpty() && !actual.contains("")
				&& (!evidence.contains("figure") || !direction.isEmpty() && direction.contains("between") != range);
	}

	/** The values known of a field; none where it may have any. */
	private static Set<String> known(RulePack pack, String fact, String field) {
		if (!field.equals("award") || pack.awards().isEmpty()) {
			return VALUES.getOrDefault(fact + "." + field, Set.of());
		}
		List<Award> awards = pack.awards().stream().filter((award) -> switch (fact) {
			case "PersonFile" -> award.persons();
			case "CollectiveFile" -> award.collectives();
			default -> true;
		}).toList();
		return awards.stream().map(Award::code).collect(Collectors.toSet());
	}

}
