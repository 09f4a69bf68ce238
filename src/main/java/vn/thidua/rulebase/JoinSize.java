package vn.thidua.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.thidua.shared.Problems;

/**
 * Reckons, from the numbers that there are, how many combinations of them a rule would
 * look through, and refuses too many; and awards that no pack knows.
 */
final class JoinSize {

	/** Far more than any rule needs, and nothing to a machine. */
	private static final long MOST = 10_000;

	private final List<RulePack> packs;

	private final Problems problems;

	JoinSize(List<RulePack> packs, Problems problems) {
		this.packs = packs;
		this.problems = problems;
	}

	void check(Collection<RuleShape> shapes) {
		Set<String> awards = new HashSet<>();
		this.packs.forEach((pack) -> pack.awards().forEach((award) -> awards.add(award.code())));
		List<Map<String, Set<String>>> numbers = this.packs.stream().map(this::numbers).toList();
		for (RuleShape shape : shapes) {
			long most = numbers.stream().mapToLong((known) -> combinations(shape, known)).max().orElse(0);
			if (most > MOST) {
				this.problems.error(shape.place(), "", "rule.combinations", String.valueOf(MOST));
			}
			shape.awards()
				.stream()
				.filter((award) -> !awards.contains(award.code()))
				.forEach((award) -> this.problems.error(award.place(), award.code(), "claim.code",
						String.join(", ", awards.stream().sorted().toList())));
		}
	}

	/** The scopes of each number that a case of a pack may see, by name. */
	private Map<String, Set<String>> numbers(RulePack pack) {
		List<Parameter> seen = new ArrayList<>(pack.parameters());
		this.packs.stream()
			.filter((other) -> other.head().composition().extended().contains(pack.id()))
			.forEach((overlay) -> seen.addAll(overlay.parameters()));
		Map<String, Set<String>> numbers = new TreeMap<>();
		seen.forEach((one) -> numbers.computeIfAbsent(one.name(), (name) -> new HashSet<>()).add(one.scope()));
		return numbers;
	}

	private static long combinations(RuleShape shape, Map<String, Set<String>> numbers) {
		long all = numbers.values().stream().mapToLong(Set::size).sum();
		long combinations = 1;
		for (RuleShape.Asked asked : shape.numbers()) {
			long scopes = asked.name().isEmpty() ? all : numbers.getOrDefault(asked.name(), Set.of()).size();
			long names = asked.name().isEmpty() ? numbers.size() : 1;
			combinations *= Math.max(1, asked.single() ? names : scopes);
			if (combinations > MOST) {
				return combinations;
			}
		}
		return combinations;
	}

}
