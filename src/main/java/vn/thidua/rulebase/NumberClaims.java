package vn.thidua.rulebase;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.shared.Place;
import vn.thidua.shared.Problems;

/**
 * Holds the numbers that rules ask for against those that tables set. A rule whose number
 * no table sets never fires, and a number of an overlay that no rule asks for changes
 * nothing: neither would say a word.
 *
 * @param packs the packs
 * @param problems what is wrong
 */
record NumberClaims(List<RulePack> packs, Problems problems) {

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

	void check(Collection<RuleShape> shapes) {
		Map<Place, RuleShape> known = shapes.stream()
			.collect(Collectors.toMap(RuleShape::place, Function.identity(), (one, other) -> one));
		Set<Place> told = new HashSet<>();
		for (RulePack pack : this.packs) {
			Set<String> set = around(pack).flatMap((one) -> one.parameters().stream())
				.map(Parameter::name)
				.collect(Collectors.toSet());
			for (RuleText rule : pack.rules()) {
				RuleShape shape = known.get(new Place(rule.file(), rule.line(), 1));
				if (shape != null) {
					checkMissing(pack, rule, shape, set, told);
				}
			}
			if (pack.stage().equals(RulePack.LOCAL)) {
				checkUnasked(pack, known);
			}
		}
	}

	private void checkMissing(RulePack pack, RuleText rule, RuleShape shape, Set<String> set, Set<Place> told) {
		for (RuleShape.Asked asked : shape.numbers()) {
			Place place = place(rule, asked.name());
			if (!asked.name().isEmpty() && !set.contains(asked.name()) && told.add(place)) {
				this.problems.error(place, asked.name(), "parameter.missing", rule.clause(), pack.id());
			}
		}
	}

	private void checkUnasked(RulePack overlay, Map<Place, RuleShape> known) {
		List<RuleText> rules = around(overlay).flatMap((one) -> one.rules().stream()).toList();
		boolean any = rules.stream()
			.map((rule) -> known.get(new Place(rule.file(), rule.line(), 1)))
			.anyMatch((shape) -> shape != null && shape.numbers().stream().anyMatch((one) -> one.name().isEmpty()));
		Set<String> asked = rules.stream()
			.flatMap((rule) -> QUOTED.matcher(rule.text()).results())
			.map((quoted) -> quoted.group(1))
			.collect(Collectors.toSet());
		overlay.parameters()
			.stream()
			.filter((one) -> !any && !asked.contains(one.name()) && !NumberKinds.askedBeyondRules(one.name()))
			.forEach((one) -> this.problems.error(new Place(one.origin() + "/parameters.csv", one.line(), 1),
					one.name(), "parameter.unasked"));
	}

	/**
	 * A pack, what is laid over it, what it is laid over, and what else is laid there.
	 */
	private Stream<RulePack> around(RulePack pack) {
		Set<String> ids = new HashSet<>(pack.head().composition().extended());
		ids.add(pack.id());
		return this.packs.stream()
			.filter((one) -> ids.contains(one.id())
					|| one.head().composition().extended().stream().anyMatch(ids::contains));
	}

	private static Place place(RuleText rule, String name) {
		int offset = rule.text().indexOf('"' + name + '"') + 1;
		String before = rule.text().substring(0, offset);
		int lines = (int) before.chars().filter((c) -> c == '\n').count();
		return new Place(rule.file(), rule.line() + lines, offset - before.lastIndexOf('\n'));
	}

}
